package io.github.placeline.importing.table.workbook;

import io.github.placeline.importing.table.sheet.RowSink;
import io.github.placeline.importing.table.sheet.SheetEnd;
import io.github.placeline.importing.table.sheet.SheetFile;
import io.github.placeline.importing.table.sheet.Tab;
import io.github.placeline.model.Refusal;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// A workbook of Excel 97 to 2003 (.xls), read record by record.
final class OldExcelWorkbook implements SheetFile {

    private static final List<String> BOOKS = List.of("Workbook", "WORKBOOK", "BOOK", "Book");

    private final String file;
    private final POIFSFileSystem parts;
    private final List<Tab> tabs;

    private OldExcelWorkbook(String file, POIFSFileSystem parts) {
        this.file = file;
        this.parts = parts;
        Tabs found = new Tabs();
        process(found);
        this.tabs = List.copyOf(found.tabs);
    }

    /// @throws Refusal when it is damaged, locked, or another kind of document
    static OldExcelWorkbook open(Path path) {
        String file = path.toString();
        try {
            POIFSFileSystem parts = new POIFSFileSystem(path.toFile(), true);
            try {
                refuseOthers(file, parts.getRoot());
                return new OldExcelWorkbook(file, parts);
            } catch (Refusal refused) {
                parts.close();
                throw refused;
            }
        } catch (IOException failed) {
            throw Damage.of(file, failed);
        } catch (IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException damaged) {
            throw Damage.damaged(file, damaged);
        }
    }

    private static void refuseOthers(String file, DirectoryNode root) throws FileNotFoundException {
        if (root.hasEntry("EncryptedPackage")) {
            throw Damage.locked(file, new EncryptedDocumentException("EncryptedPackage"));
        }
        if (BOOKS.stream().noneMatch(root::hasEntry)) {
            throw Refusal.ofInput(
                    file
                            + " is an office document without a sheet in it. Choose an Excel workbook or a CSV file.");
        }
    }

    @Override
    public String format() {
        return "Excel 97 workbook";
    }

    @Override
    public String encoding() {
        return "";
    }

    @Override
    public List<Tab> tabs() {
        return tabs;
    }

    @Override
    public SheetEnd read(int tab, RowSink sink) {
        OldExcelRows rows = new OldExcelRows(file, tab, sink);
        process(rows);
        return rows.sheetEnd();
    }

    /// What reads the records stumbles over a damaged file in any way that Java knows, so any
    /// failure here is the file's: those of our own are kept by the listener.
    @SuppressWarnings("PMD.AvoidCatchingGenericException")
    private void process(AbortableHSSFListener listener) {
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(listener);
        try (InputStream records = book()) {
            new HSSFEventFactory().abortableProcessEvents(request, records);
        } catch (EncryptedDocumentException locked) {
            throw Damage.locked(file, locked);
        } catch (OldExcelFormatException old) {
            throw Refusal.ofInput(
                    file
                            + " was written by Excel 95 or older. Open it in a spreadsheet program and save it as .xlsx, then import that.",
                    old);
        } catch (IOException failed) {
            throw Damage.of(file, failed);
        } catch (HSSFUserException | RuntimeException damaged) {
            throw Damage.damaged(file, damaged);
        }
    }

    private InputStream book() throws IOException {
        DirectoryNode root = parts.getRoot();
        for (String name : BOOKS) {
            if (root.hasEntry(name)) return parts.createDocumentInputStream(name);
        }
        throw new FileNotFoundException(file);
    }

    @Override
    public void close() {
        try {
            parts.close();
        } catch (IOException failed) {
            throw Damage.of(file, failed);
        }
    }

    /// Learns the names of the sheets.
    private static final class Tabs extends AbortableHSSFListener {
        private final List<Tab> tabs = new ArrayList<>();

        @Override
        public short abortableProcessRecord(Record record) {
            if (record instanceof BoundSheetRecord sheet) {
                tabs.add(new Tab(sheet.getSheetname(), sheet.isHidden() || sheet.isVeryHidden()));
            }
            return 0;
        }
    }
}
