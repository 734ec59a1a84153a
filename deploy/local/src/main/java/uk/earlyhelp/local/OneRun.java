package uk.earlyhelp.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import uk.earlyhelp.local.settings.DataFolder;

/** Keeps a data folder to one launcher at a time; the lock ends with the process, however that ends. */
final class OneRun implements AutoCloseable {
    private final FileChannel channel;

    private OneRun(FileChannel channel) {
        this.channel = channel;
    }

    static OneRun in(DataFolder data) {
        var file = data.processes().resolveSibling("lock");
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StartFailure("Early Help runs already with the data in %s: stop it there with Ctrl-C first."
                        .formatted(data.path()));
            }
            return new OneRun(channel);
        } catch (IOException e) {
            throw new StartFailure("%s cannot be written: set EH_DATA to a folder that can.".formatted(file), e);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StartFailure("The lock of the data folder cannot be given back.", e);
        }
    }
}
