package org.youju.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.youju.law.Text;

/** Reads the first sheet of a workbook as it looks to the person who filled it in. */
final class Workbooks {
    private static final long MOST_UNPACKED_BYTES = 30_000_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A spreadsheet keeps and shows fifteen digits; what it writes beyond them is the rest of a binary fraction. */
    private static final MathContext DIGITS = new MathContext(15);

    /** A format with a day in it: its letters outside of quotes and brackets. */
    private static final Pattern DAY_FORMAT = Pattern.compile("(?i).*[yd].*");

    private static final Pattern NOT_OF_THE_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private Workbooks() {}

    /** Returns whether a file is a workbook, of the present format or of the old one. */
    static boolean isWorkbook(byte[] file) {
        return ReadableWorkbook.isOOXMLZipHeader(file) || ReadableWorkbook.isOLE2Header(file);
    }

    /**
     * Returns the cells of the first sheet as text, row by row; rows and columns left empty count.
     *
     * @throws UnreadableTableException if the file is of the old format, broken or too large
     */
    static List<List<String>> rows(byte[] file) {
        if (ReadableWorkbook.isOLE2Header(file)) {
            throw new UnreadableTableException(
                    new Text("旧的 .xls 文件读不了，请另存为 .xlsx 或者 CSV", "an old .xls file; save it as .xlsx or CSV"));
        }
        try {
            checkUnpackedSize(file);
            try (ReadableWorkbook workbook =
                            new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false));
                    Stream<Row> rows = workbook.getFirstSheet().openStream()) {
                List<List<String>> table = new ArrayList<>();
                rows.forEach(row -> add(table, row, workbook.isDate1904()));
                return table;
            }
        } catch (IOException | ExcelReaderException broken) {
            throw new UnreadableTableException(
                    new Text("文件打不开，请另存为 .xlsx 或者 CSV 再试", "the file cannot be opened; save it as .xlsx or CSV"));
        }
    }

    private static void add(List<List<String>> table, Row row, boolean from1904) {
        TableText.checkSize(row.getRowNum() - 1, row.getCellCount());
        while (table.size() < row.getRowNum() - 1) {
            table.add(List.of());
        }
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column)
                    .map(cell -> text(cell, from1904))
                    .orElse(""));
        }
        table.add(cells);
    }

    private static String text(Cell cell, boolean from1904) {
        String raw = Optional.ofNullable(cell.getRawValue()).orElse("");
        return switch (cell.getType()) {
            case EMPTY -> "";
            case BOOLEAN -> raw.equals("1") || raw.equalsIgnoreCase("true") ? "true" : "false";
            case ERROR -> raw.isEmpty() ? "#?" : raw;
            case STRING -> Optional.ofNullable(cell.getText()).orElse("").strip();
            case NUMBER, FORMULA -> number(cell, raw, from1904);
        };
    }

    private static String number(Cell cell, String raw, boolean from1904) {
        boolean isNumber = raw.matches("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
        if (!isNumber) {
            return cell.getType() == CellType.FORMULA
                    ? raw.strip()
                    : Optional.ofNullable(cell.getText()).orElse(raw).strip();
        }
        BigDecimal number = new BigDecimal(raw).round(DIGITS);
        String format = NOT_OF_THE_FORMAT
                .matcher(Optional.ofNullable(cell.getDataFormatString()).orElse(""))
                .replaceAll("");
        if (DAY_FORMAT.matcher(format).matches()) {
            return day(number, from1904);
        }
        return format.contains("%") ? plain(number.multiply(HUNDRED)) + "%" : plain(number);
    }

    /** Days are counted from 1900 with a 29 February that was none, or from 1904. */
    private static String day(BigDecimal number, boolean from1904) {
        java.time.LocalDate zero = from1904 ? java.time.LocalDate.of(1904, 1, 1) : java.time.LocalDate.of(1899, 12, 30);
        return zero.plusDays(number.longValue()).toString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A small file may unpack to more than fits into memory. */
    private static void checkUnpackedSize(byte[] file) throws IOException {
        long unpacked = 0;
        byte[] buffer = new byte[8192];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpacked += length(zip, buffer, MOST_UNPACKED_BYTES - unpacked);
                if (unpacked > MOST_UNPACKED_BYTES) {
                    throw new UnreadableTableException(new Text(
                            "文件展开后太大，请只留要检查的部分", "the file unpacks to too much; leave what is to be checked only"));
                }
            }
        }
    }

    private static long length(InputStream in, byte[] buffer, long most) throws IOException {
        long length = 0;
        for (int read = in.read(buffer); read >= 0 && length <= most; read = in.read(buffer)) {
            length += read;
        }
        return length;
    }
}
