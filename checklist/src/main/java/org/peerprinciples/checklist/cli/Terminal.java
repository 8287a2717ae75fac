package org.peerprinciples.checklist.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The streams that the command reads and writes, and what kind of terminal they are. The one place that touches the machine's
 * own; tests hand over others.
 *
 * @param in what {@code -} reads
 * @param out what is asked for goes here
 * @param err everything else goes here
 * @param interactive whether a person is looking at it, rather than a pipe or file
 * @param coloured whether colours may be used: on a terminal, unless {@code NO_COLOR} is set
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive, boolean coloured) {

    /** {@return the machine's own} */
    static Terminal system() {
        boolean interactive = isTerminal();
        String noColour = System.getenv("NO_COLOR");
        return new Terminal(
                System.in,
                new StandardOutput(new FileOutputStream(FileDescriptor.out)),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                interactive,
                interactive && (noColour == null || noColour.isEmpty()));
    }

    /**
     * Says something beside what is asked for.
     *
     * @param remark what to say, in one line
     */
    void tell(String remark) {
        err.println(OneLine.of(remark));
    }

    /** {@return how many threads the machine can run at a time} */
    int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** Since JDK 22 there can be a console without a terminal, and a method that says so. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
