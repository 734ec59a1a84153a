package uk.earlyhelp.linkage.file;

/** Why a file or an option cannot be used, in words for whoever typed the command. */
final class WrongFile extends RuntimeException {
    WrongFile(String message) {
        super(message);
    }
}
