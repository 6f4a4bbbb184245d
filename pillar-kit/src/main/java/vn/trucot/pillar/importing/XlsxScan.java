package vn.trucot.pillar.importing;

import java.util.ArrayList;
import java.util.List;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * Goes through the bytes of a part once, before anything makes objects of them. No part declares a document type, with entities
 * of its own; no text is endless; and of a sheet the rows and cells are those that a sheet has, in their order, so that none of
 * them takes more room than it holds.
 */
final class XlsxScan {

    static final int MOST_ROWS = 1_048_576;
    static final int MOST_COLUMNS = 16_384;

    /** Bytes of a row. */
    private static final long LARGEST_ROW = 2L << 20;

    /** Bytes between two tags, or within one: a cell holds 32,767 characters. */
    private static final int LONGEST_TEXT = 200_000;

    /** Bytes of a tag of a row or a cell. */
    private static final int LONGEST_TAG = 1_000;

    /** A cell that points at no text is empty. */
    private static final long NONE = -1;

    /** Bytes of formulas that others in the sheet share, which are kept until its end; each as an object. */
    private static final long LARGEST_SHARED = 8L << 20;

    private static final int SIZE_OF_SHARED = 200;

    private static final int MOST_MERGED = 10_000;

    private final String part;
    private final boolean isSheet;
    private final long shared;
    private final byte[] tag = new byte[LONGEST_TAG];
    private final List<XlsxRange> merged = new ArrayList<>();
    private int tagLength;
    private boolean isInTag;
    private byte before;
    private byte beforeThat;
    private int sinceTag = 1;
    private long sinceRow;
    private int row;
    private int column;
    private boolean isInRow;
    private boolean isShared;
    private boolean isIndex;
    private boolean isFormula;
    private long formulas;
    private long index;
    private long texts;

    private XlsxScan(String part, boolean isSheet, long shared) {
        this.part = part;
        this.isSheet = isSheet;
        this.shared = shared;
    }

    /** Of a part that is no sheet. */
    static XlsxScan ofPart(String part) {
        return new XlsxScan(part, false, 0);
    }

    /** Of a sheet whose cells may point at so many texts. */
    static XlsxScan ofSheet(String part, long texts) {
        return new XlsxScan(part, true, texts);
    }

    /** How many texts the part holds that sheets may share. */
    long texts() {
        return texts;
    }

    /** The cells that are merged with others. */
    List<XlsxRange> merged() {
        return merged;
    }

    /**
     * Takes some more bytes.
     *
     * @throws Problem BODY_MALFORMED, BODY_TOO_LARGE
     */
    void take(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            byte sign = bytes[i];
            if (sign == 0) {
                continue; // half a character of UTF-16
            }
            if (isInTag) {
                inTag(sign);
            } else if (sign == '<') {
                if (isFormula) {
                    keepFormula();
                }
                isInTag = true;
                tagLength = 0;
                sinceTag = 0;
            } else if (isIndex) {
                index = sign >= '0' && sign <= '9' && index < shared ? Math.max(index, 0) * 10 + sign - '0' : shared;
            }
            beforeThat = before;
            before = sign;
            sinceTag++;
            sinceRow++;
            if (sinceTag > LONGEST_TEXT || (isSheet && sinceRow > LARGEST_ROW)) {
                throw new Problem(ProblemCode.BODY_TOO_LARGE, "a cell or a row of the XLSX file is too long");
            }
        }
    }

    private void inTag(byte sign) {
        if (tagLength == 1 && tag[0] == '!' && sign == 'D') {
            throw XlsxGuard.malformed("it declares a document type");
        }
        if (sign == '>' && isEndOfTag()) {
            isInTag = false;
            sinceTag = 0;
            XlsxTag found = new XlsxTag(tag, Math.min(tagLength, tag.length));
            if (isSheet) {
                element(found);
            } else if (found.is("si")) {
                texts++;
            }
        } else {
            if (tagLength < tag.length) {
                tag[tagLength] = sign;
            }
            tagLength++;
        }
    }

    /** What stands in a comment or in raw text looks like tags, and is none. */
    private boolean isEndOfTag() {
        if (begins("!--")) {
            return tagLength >= 5 && before == '-' && beforeThat == '-';
        }
        if (begins("![CDATA[")) {
            return before == ']' && beforeThat == ']';
        }
        return !begins("?") || before == '?';
    }

    private boolean begins(String text) {
        if (tagLength < text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (tag[i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void element(XlsxTag found) {
        if (isIndex) {
            endIndex(found);
        } else if (found.is("row")) {
            beginRow(found);
        } else if (found.is("/row")) {
            isInRow = false;
        } else if (isInRow && found.is("c")) {
            cell(found);
        } else if (isShared && found.is("v")) {
            isIndex = !found.isClosed();
            index = NONE;
        } else if (isInRow && found.is("f") && found.attribute("ref") != null) {
            isFormula = true;
        } else if (found.is("mergeCell") && merged.size() < MOST_MERGED) {
            String ref = found.attribute("ref");
            XlsxRange range = ref == null ? null : XlsxRange.parse(ref);
            if (range != null) {
                merged.add(range);
            }
        }
    }

    private void beginRow(XlsxTag found) {
        mustBeWhole(found);
        String told = found.attribute("r");
        int number = told == null ? row + 1 : number(told);
        if (number > MOST_ROWS) {
            throw new Problem(
                    ProblemCode.BODY_TOO_LARGE, part + " of the XLSX file has more than " + MOST_ROWS + " rows");
        }
        if (isInRow || number <= row) {
            throw XlsxGuard.malformed(
                    "in " + part + " row " + (told == null ? number : told) + " comes behind row " + row);
        }
        row = number;
        column = 0;
        sinceRow = 0;
        isInRow = !found.isClosed();
    }

    private int number(String told) {
        if (!told.matches("[0-9]{1,7}") || told.equals("0") || Integer.parseInt(told) > MOST_ROWS) {
            throw XlsxGuard.malformed("in " + part + " '" + told + "' is no number of a row");
        }
        return Integer.parseInt(told);
    }

    private void cell(XlsxTag found) {
        mustBeWhole(found);
        String told = found.attribute("r");
        int next = told == null ? column + 1 : XlsxRange.column(told, row);
        if (told == null && next > MOST_COLUMNS) {
            throw new Problem(
                    ProblemCode.BODY_TOO_LARGE,
                    part + " of the XLSX file has more than " + MOST_COLUMNS + " cells in row " + row);
        }
        if (next < 1 || next > MOST_COLUMNS) {
            throw XlsxGuard.malformed("in " + part + " '" + told + "' is no cell of row " + row);
        }
        if (next <= column) {
            throw XlsxGuard.malformed(
                    "in " + part + " the cell '" + told + "' of row " + row + " is there twice or comes too late");
        }
        column = next;
        isShared = "s".equals(found.attribute("t"));
    }

    private void keepFormula() {
        isFormula = false;
        formulas += sinceTag + SIZE_OF_SHARED;
        if (formulas > LARGEST_SHARED) {
            throw new Problem(
                    ProblemCode.BODY_TOO_LARGE, part + " of the XLSX file has too many formulas; send their values");
        }
    }

    private void endIndex(XlsxTag found) {
        isIndex = false;
        if ((index >= shared && index != NONE) || !found.is("/v")) {
            throw XlsxGuard.malformed("in " + part + " a cell of row " + row + " points at no text of the file");
        }
    }

    private void mustBeWhole(XlsxTag found) {
        if (tagLength > tag.length || found.isOdd()) {
            throw XlsxGuard.malformed("in " + part + " row " + row + " is followed by a tag that cannot be read");
        }
    }
}
