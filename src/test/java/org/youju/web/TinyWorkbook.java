package org.youju.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks of one sheet, as a spreadsheet does. */
final class TinyWorkbook {
    private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private TinyWorkbook() {}

    /** Returns a cell with a text. */
    static String text(String text) {
        return " t=\"inlineStr\"><is><t>" + text + "</t></is>";
    }

    /** Returns a cell with a number as the file keeps it. */
    static String number(String raw) {
        return "><v>" + raw + "</v>";
    }

    /** Returns a cell with a number that is shown as a day. */
    static String day(String raw) {
        return " s=\"1\"><v>" + raw + "</v>";
    }

    /** Returns a cell with a number that is shown with a per cent sign. */
    static String percent(String raw) {
        return " s=\"2\"><v>" + raw + "</v>";
    }

    /** Returns a cell that is ticked or not. */
    static String bool(boolean value) {
        return " t=\"b\"><v>" + (value ? "1" : "0") + "</v>";
    }

    /** Returns the file. */
    static byte[] of(List<List<String>> rows) {
        StringBuilder sheet = new StringBuilder("<worksheet xmlns=\"" + SHEETS + "\"><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            sheet.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.append("<c r=\"")
                        .append((char) ('A' + column))
                        .append(row + 1)
                        .append('"')
                        .append(rows.get(row).get(column))
                        .append("</c>");
            }
            sheet.append("</row>");
        }
        return zip(sheet.append("</sheetData></worksheet>").toString());
    }

    private static byte[] zip(String sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + PACKAGE + "content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + part("xl/workbook.xml", "sheet.main")
                            + part("xl/worksheets/sheet1.xml", "worksheet")
                            + part("xl/styles.xml", "styles") + "</Types>");
            put(zip, "_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + SHEETS + "\" xmlns:r=\"" + RELATIONS
                            + "\"><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                            + relation("rId2", "styles", "styles.xml")));
            put(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns=\"" + SHEETS + "\"><numFmts count=\"1\">"
                            + "<numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/></numFmts>"
                            + "<cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>");
            put(zip, "xl/worksheets/sheet1.xml", sheet);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String part(String name, String type) {
        return "<Override PartName=\"/" + name + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
