package vn.trucot.pillar.register;

import vn.trucot.web.table.Table;
import vn.trucot.web.table.XlsxFile;

/** Says on a sheet of its own that rows are generated, if some are. */
final class DemoNote {

    private int all;
    private int generated;

    void count(boolean demo) {
        all++;
        if (demo) {
            generated++;
        }
    }

    void note(XlsxFile file) {
        if (generated > 0) {
            Table note = file.sheet("DEMO", "DEMO");
            note.row(generated + "/" + all
                    + " dòng là dữ liệu DEMO do máy sinh ra (cột demo), không phải số liệu có người báo cáo.");
            note.row(generated + " of " + all + " rows are generated DEMO data (column demo), nobody reported them.");
        }
    }
}
