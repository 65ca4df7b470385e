package io.github.placeline.importing.table.workbook;

import io.github.placeline.importing.table.sheet.Cell;
import io.github.placeline.importing.table.sheet.Merge;
import io.github.placeline.importing.table.sheet.RowSink;
import io.github.placeline.importing.table.sheet.SheetEnd;
import java.math.BigDecimal;
import java.util.BitSet;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/// Takes the records of an old Excel workbook (.xls) as they come and makes rows of one of its
/// sheets. A failure of the sink is kept and thrown again by [#sheetEnd()], because what reads the
/// records would take it for damage.
final class OldExcelRows extends AbortableHSSFListener {

    private static final short GO_ON = 0;
    private static final short STOP = 1;

    private final int wanted;
    private final RowBuilder rows;
    private final FormatTrackingHSSFListener formats;
    private final BitSet hiddenLines = new BitSet();
    private @Nullable SSTRecord texts;
    private @Nullable FormulaRecord awaitsText;
    private @Nullable RuntimeException failure;
    private boolean from1904;
    private int sheet = -1;
    private int depth;
    private boolean inRow;

    OldExcelRows(String file, int wanted, RowSink sink) {
        this.wanted = wanted;
        this.rows = new RowBuilder(file, sink);
        this.formats = new FormatTrackingHSSFListener(_ -> {});
    }

    @Override
    public short abortableProcessRecord(Record record) {
        formats.processRecord(record);
        switch (record) {
            case BOFRecord begin -> begin(begin);
            case EOFRecord _ -> {
                depth--;
                if (depth == 0 && sheet == wanted) {
                    flush();
                    return STOP;
                }
            }
            case SSTRecord all -> texts = all;
            case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
            default -> {
                if (sheet == wanted && depth == 1 && !take(record)) return STOP;
            }
        }
        return GO_ON;
    }

    private void begin(BOFRecord begin) {
        boolean inside = depth > 0;
        depth++;
        if (!inside && begin.getType() != BOFRecord.TYPE_WORKBOOK) sheet++;
    }

    private boolean take(Record record) {
        switch (record) {
            case RowRecord row -> {
                if (row.getZeroHeight()) hiddenLines.set(row.getRowNumber());
            }
            case ColumnInfoRecord columns -> {
                if (columns.getHidden())
                    rows.hideColumns(columns.getFirstColumn(), columns.getLastColumn() + 1);
            }
            case MergeCellsRecord merges -> {
                for (int at = 0; at < merges.getNumAreas(); at++) merge(merges.getAreaAt(at));
            }
            case StringRecord text -> {
                FormulaRecord formula = awaitsText;
                awaitsText = null;
                if (formula != null) return put(formula, Cell.of(text.getString()).asFormula());
            }
            case CellValueRecordInterface cell -> {
                return put(cell, cell(cell));
            }
            default -> {}
        }
        return true;
    }

    private void merge(CellRangeAddress area) {
        rows.merge(
                new Merge(
                        area.getFirstRow() + 1L,
                        area.getFirstColumn(),
                        area.getLastRow() + 1L,
                        area.getLastColumn()));
    }

    private Cell cell(CellValueRecordInterface cell) {
        return switch (cell) {
            case LabelSSTRecord text ->
                    texts == null
                            ? Cell.BLANK
                            : Cell.of(texts.getString(text.getSSTIndex()).getString());
            case LabelRecord text -> Cell.of(text.getValue());
            case NumberRecord number -> number(number, number.getValue(), false);
            case RKRecord number -> number(number, number.getRKNumber(), false);
            case BoolErrRecord other ->
                    other.isError()
                            ? error(other.getErrorValue(), false)
                            : Cell.of(other.getBooleanValue() ? "TRUE" : "FALSE");
            case FormulaRecord formula -> result(formula);
            default -> Cell.BLANK;
        };
    }

    private Cell result(FormulaRecord formula) {
        CellType type = formula.getCachedResultTypeEnum();
        return switch (type) {
            case NUMERIC -> number(formula, formula.getValue(), true);
            case BOOLEAN -> Cell.of(formula.getCachedBooleanValue() ? "TRUE" : "FALSE").asFormula();
            case ERROR -> error((byte) formula.getCachedErrorValue(), true);
            case STRING -> {
                awaitsText = formula;
                yield Cell.BLANK;
            }
            default -> new Cell(Cell.Kind.NO_RESULT, "", true);
        };
    }

    private static Cell error(byte code, boolean formula) {
        String words =
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
        return new Cell(Cell.Kind.ERROR, words, formula);
    }

    private Cell number(CellValueRecordInterface cell, double value, boolean formula) {
        if (!Double.isFinite(value)) return new Cell(Cell.Kind.NO_RESULT, "", formula);
        int index = formats.getFormatIndex(cell);
        String format = formats.getFormatString(cell);
        Shown shown = format == null ? Shown.PLAIN : Shown.of(index, format);
        return shown.cell(BigDecimal.valueOf(value).toString(), from1904, formula);
    }

    private boolean put(CellValueRecordInterface place, Cell cell) {
        long line = place.getRow() + 1L;
        if (inRow && line != rows.line() && !flush()) return false;
        if (!inRow) {
            rows.begin(line, hiddenLines.get(place.getRow()));
            inRow = true;
        }
        rows.put(place.getColumn(), cell);
        return true;
    }

    private boolean flush() {
        if (!inRow) return true;
        inRow = false;
        try {
            return rows.end();
        } catch (RuntimeException failed) {
            failure = failed;
            return false;
        }
    }

    /// @throws RuntimeException that of the sink
    SheetEnd sheetEnd() {
        if (failure != null) throw failure;
        return rows.sheetEnd();
    }
}
