package io.github.placeline.importing.table.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.importing.file.SourceFile;
import io.github.placeline.importing.file.TextEncoding;
import io.github.placeline.importing.file.TextPart;
import io.github.placeline.importing.table.sheet.SheetRows;
import io.github.placeline.model.Refusal;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedTextTest {

    @TempDir private Path folder;

    @ParameterizedTest(name = "cells between \u201c{0}\u201d")
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsWhatKeepsTheCellsApart(String separator) throws IOException {
        String table = "LA,Year,Rate\nDerby,2018,5.0\nLeeds,2019,6.1\n".replace(",", separator);

        assertThat(SheetRows.of(open(table.getBytes(UTF_8)), 0))
                .containsExactly(
                        "1: LA | Year | Rate", "2: Derby | 2018 | 5.0", "3: Leeds | 2019 | 6.1");
    }

    @Test
    void takesSemicolonsWhereCommasAreDecimal() throws IOException {
        byte[] table = "LA;2018;2019\nDerby;5,0;5,4\nLeeds;2,7;2,8\n".getBytes(UTF_8);

        assertThat(SheetRows.of(open(table), 0)).contains("2: Derby | 5,0 | 5,4");
        assertThat(open(table).format()).isEqualTo("text with semicolons");
    }

    @Test
    void obeysALineThatNamesTheSeparator() throws IOException {
        byte[] table = "sep=|\nLA|Note\nDerby|a, b, c\nLeeds|d, e, f\n".getBytes(UTF_8);

        assertThat(SheetRows.of(open(table), 0))
                .containsExactly("2: LA | Note", "3: Derby | a, b, c", "4: Leeds | d, e, f");
    }

    @Test
    void readsEveryEncoding() throws IOException {
        String table = "Council,Cost £\nBrighton – Hove,5\n";
        List<String> rows = List.of("1: Council | Cost £", "2: Brighton – Hove | 5");

        for (byte[] bytes :
                List.of(
                        table.getBytes(UTF_8),
                        ("\uFEFF" + table).getBytes(UTF_8),
                        ("\uFEFF" + table).getBytes(UTF_16LE),
                        ("\uFEFF" + table).getBytes(UTF_16BE),
                        table.getBytes(Charset.forName("windows-1252")))) {
            assertThat(SheetRows.of(open(bytes), 0)).isEqualTo(rows);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsLinesWhateverTheirEnds(String end) throws IOException {
        String table = "LA,Rate\n\nDerby,5\n\n\nLeeds,6\n".replace("\n", end);

        assertThat(SheetRows.of(open(table.getBytes(UTF_8)), 0))
                .containsExactly("1: LA | Rate", "3: Derby | 5", "6: Leeds | 6");
    }

    @Test
    void keepsTheSpacesOfACellAndNoneOfABlankOne() throws IOException {
        byte[] table = "LA,Rate\n\"Derby \",  \n".getBytes(UTF_8);

        assertThat(SheetRows.of(open(table), 0)).contains("2: Derby ");
    }

    @Test
    void takesALineBreakInsideQuotesAsPartOfTheCell() throws IOException {
        byte[] table = "LA,Note,Rate\nDerby,\"late,\nbut here\",5\nLeeds,,6\n".getBytes(UTF_8);

        assertThat(SheetRows.of(open(table), 0))
                .containsExactly(
                        "1: LA | Note | Rate", "2: Derby | late,\nbut here | 5", "4: Leeds |  | 6");
    }

    @Test
    void namesTheLineOfAQuotationMarkThatIsNeverClosed() throws IOException {
        String rows =
                "LA,Note,Year,Rate\nDerby,,2018,5\nLeeds,\"late return,2018,6\nYork,,2018,7\n";

        for (String rest :
                List.of(
                        "",
                        "Hull,\"checked, ok\",2018,8\n",
                        "Hull,\"\",2018,8\nBath,\"\",2018,8\n")) {
            SheetFileUnderTest file = new SheetFileUnderTest(rows + rest);
            assertThatThrownBy(file::read)
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("The quotation mark opened on line 3 of ");
        }
    }

    @Test
    void namesTheLineOfAQuotationMarkInTheMiddleOfACell() throws IOException {
        SheetFileUnderTest file = new SheetFileUnderTest("LA,Rate\nDerby,5\n\"Leeds\"x,6\n");

        assertThatThrownBy(file::read)
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Line 3 of ");
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        assertRefused("a,\0b\nc,d\n", "zero bytes");
        assertRefused(",".repeat(20_000) + "\na,b\n", "more columns than any spreadsheet");
        assertRefused(
                "a,b\nc," + "x".repeat(2_000_000) + "\n", "a cell of 2,000,000 letters on line 2");
        assertRefused(
                "a,b\nc," + "x".repeat(20_000_000) + "\n",
                "a cell of many million letters on line 2");
    }

    private void assertRefused(String table, String why) throws IOException {
        SheetFileUnderTest file = new SheetFileUnderTest(table);
        assertThatThrownBy(file::read).isInstanceOf(Refusal.class).hasMessageContaining(why);
    }

    private DelimitedText open(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("table.csv"), bytes);
        TextPart part = SourceFile.of(file).texts().getFirst();
        return DelimitedText.open(part, TextEncoding.of(part));
    }

    private final class SheetFileUnderTest {
        private final DelimitedText text;

        SheetFileUnderTest(String table) throws IOException {
            byte[] bytes = table.getBytes(UTF_8);
            Path file = Files.write(folder.resolve("table.csv"), bytes);
            TextPart part =
                    new io.github.placeline.importing.table.text.DelimitedTextTest.Bytes(file);
            text = DelimitedText.open(part, TextEncoding.UTF_8);
        }

        void read() {
            text.read(0, _ -> true);
        }
    }

    private record Bytes(Path path) implements TextPart {
        @Override
        public String name() {
            return path.getFileName().toString();
        }

        @Override
        public java.io.InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public long expectedBytes() {
            return 0;
        }
    }
}
