package io.github.placeline.importing.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextEncodingTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 200_000})
    void plainLettersAreUtf8(int length) throws IOException {
        assertThat(encodingOf("a".repeat(length).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(TextEncoding.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 65_534, 65_535, 65_536, 131_071, 200_000})
    void aLetterOfSeveralBytesIsUtf8WhereverItStands(int before) throws IOException {
        String text = "a".repeat(before) + "£ – ŵ" + "a".repeat(70_000);

        assertThat(encodingOf(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(TextEncoding.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 65_535, 65_536, 200_000})
    void aByteThatIsNoneInUtf8IsWindowsWhereverItStands(int before) throws IOException {
        assertThat(encodingOf(("a".repeat(before) + "£5").getBytes(WINDOWS)))
                .isEqualTo(TextEncoding.WINDOWS_1252);
    }

    @Test
    void aLetterCutOffAtTheEndIsNotUtf8() throws IOException {
        byte[] cut = ("a".repeat(65_535) + "\u00c3").getBytes(WINDOWS);

        assertThat(encodingOf(cut)).isEqualTo(TextEncoding.WINDOWS_1252);
    }

    private static TextEncoding encodingOf(byte[] bytes) throws IOException {
        return TextEncoding.of(
                new TextPart() {
                    @Override
                    public String name() {
                        return "any.csv";
                    }

                    @Override
                    public InputStream open() {
                        return new ByteArrayInputStream(bytes);
                    }

                    @Override
                    public long expectedBytes() {
                        return bytes.length;
                    }
                });
    }
}
