package org.youju.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.youju.law.Text;

/** Reads tables pasted from a spreadsheet or saved as CSV into rows of cells. */
final class TableText {
    /** Rows and columns a table may have: many more than a checklist of fifty things. */
    static final int MOST = 1_000;

    /** What spreadsheets in China write where they are not told otherwise. */
    private static final Charset GB18030 = Charset.forName("GB18030");

    private TableText() {}

    /**
     * Reads a file.
     *
     * @throws UnreadableTableException if it is no table or too long
     */
    static List<List<String>> rows(byte[] file) {
        return rows(decoded(file));
    }

    /**
     * Reads a text whose cells stand between tabs, commas or semicolons.
     *
     * @throws UnreadableTableException if it is no table or too long
     */
    static List<List<String>> rows(String text) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            for (CSVRecord row : parser) {
                checkSize(rows.size(), row.size());
                rows.add(row.stream().map(TableText::cell).toList());
            }
        } catch (IOException | UncheckedIOException notCsv) {
            int row = rows.size() + 1;
            throw new UnreadableTableException(
                    new Text("第 " + row + " 行读不出来，请检查引号", "row " + row + " cannot be read; check its quotes"));
        }
        return rows;
    }

    /** Refuses a table that is longer or wider than any checklist. */
    static void checkSize(int rows, int columns) {
        if (rows >= MOST || columns > MOST) {
            throw new UnreadableTableException(new Text(
                    "表格超过 " + MOST + " 行或 " + MOST + " 列，请只留要检查的部分",
                    "the table has more than " + MOST + " rows or columns; leave what is to be checked only"));
        }
    }

    /** Takes off what our own tables put before a text that a spreadsheet could take for a formula. */
    private static String cell(String text) {
        String cell = text.strip();
        return cell.startsWith("'") && CsvFile.isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static char delimiter(String text) {
        String head = text.lines().findFirst().orElse("");
        if (head.indexOf('\t') >= 0) {
            return '\t';
        }
        return count(head, ';') > count(head, ',') ? ';' : ',';
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }

    private static String decoded(byte[] file) {
        if (startsWith(file, 0xFF, 0xFE)) {
            return withoutMark(new String(file, StandardCharsets.UTF_16LE));
        }
        return strictly(file, StandardCharsets.UTF_8)
                .or(() -> strictly(file, GB18030))
                .map(TableText::withoutMark)
                .orElseThrow(() -> new UnreadableTableException(new Text(
                        "文件不是 .xlsx，也不是 UTF-8 或 GB18030 编码的文本",
                        "the file is neither .xlsx nor text in UTF-8 or GB18030")));
    }

    private static Optional<String> strictly(byte[] file, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length >= 2 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
