package org.peerprinciples.checklist.batch;

/** Thrown when a batch would have to hold more than it may; its message says how much that is and what to do. */
public final class MemoryLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How many arrangements were held. */
    private final long arrangements;

    /** How many bytes they took. */
    private final long bytes;

    private MemoryLimitException(String message, long arrangements, long bytes) {
        super(message);
        this.arrangements = arrangements;
        this.bytes = bytes;
    }

    static void check(BatchSettings settings, long held, int arrangements) {
        if (held > settings.memoryLimit()) {
            throw new MemoryLimitException(
                    "arrangements held in memory must take at most " + settings.memoryLimit() + " bytes, but "
                            + arrangements + " took " + held + ", " + held / Math.max(1, arrangements)
                            + " each; sort the input by arrangement and run it grouped (--grouped), raise the limit"
                            + " (--max-memory), or split the input by arrangement",
                    arrangements,
                    held);
        }
    }

    /** The memory that there is was used up before any limit. */
    static MemoryLimitException ofMachine() {
        return new MemoryLimitException(
                "arrangements held in memory must take no more than there is, but it was used up; give the Java machine more"
                        + " (java -Xmx4g), or sort the input by arrangement and run it grouped (--grouped), or split the"
                        + " input by arrangement; a limit (--max-memory) tells sooner and says how much they take",
                0,
                0);
    }

    /** {@return how many arrangements were held; 0 where memory was used up before any limit} */
    public long arrangements() {
        return arrangements;
    }

    /** {@return how many bytes they took; 0 where memory was used up before any limit} */
    public long bytes() {
        return bytes;
    }
}
