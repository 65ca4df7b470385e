package io.github.placeline.importing.table;

import io.github.placeline.importing.table.sheet.SheetFile;
import io.github.placeline.model.Progress;

/// Says how far a file is read by its bytes, because nobody knows beforehand how many rows it has.
record ReadingProgress(Progress progress, SheetFile file) implements Progress {

    @Override
    public void report(long done, long of, String what) {
        long length = file.length();
        if (length == 0) progress.report(done, of, what);
        else progress.report(Math.min(file.position(), length), length, what);
    }

    @Override
    public void stopIfCancelled() {
        progress.stopIfCancelled();
    }
}
