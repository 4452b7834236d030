package org.youju.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes tables that spreadsheets open as they are, and in which nothing is taken for a formula. */
final class CsvFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    /** Signs with which a spreadsheet lets a formula begin, the full-width ones included. */
    private static final String FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠";

    private CsvFile() {}

    /** Returns rows as CSV in UTF-8 with a byte order mark, by which spreadsheets know the charset. */
    static byte[] of(List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            out.write(BYTE_ORDER_MARK);
            CSVPrinter printer = new CSVPrinter(out, CSVFormat.EXCEL);
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(CsvFile::harmless).toList());
            }
            printer.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Returns whether a spreadsheet could take a text for a formula. */
    static boolean isFormula(String text) {
        return !text.isEmpty()
                && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
    }

    private static String harmless(String text) {
        return isFormula(text) ? "'" + text : text;
    }
}
