package vn.trucot.pillar.register;

import java.io.OutputStream;

/** An empty file, to be filled in and sent as a batch. */
public interface FileTemplate {

    /**
     * Writes it as CSV.
     *
     * @param byteOrderMark whether it begins with the mark that Excel needs
     */
    void csv(OutputStream out, boolean byteOrderMark);

    /**
     * Writes it as a workbook.
     *
     * @param language vi or en, of what is explained in it
     */
    void xlsx(OutputStream out, String language);
}
