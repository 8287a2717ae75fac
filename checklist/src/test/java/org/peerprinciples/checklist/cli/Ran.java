package org.peerprinciples.checklist.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A run of the command.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it said beside
 */
record Ran(int code, String out, String err) {

    private static final String EXAMPLES = "../examples/src/main/resources/org/peerprinciples/examples/";
    static final String EARLIER = EXAMPLES + "assessments/fictional-riverside-network.json";
    static final String LATER = EXAMPLES + "assessments/fictional-riverside-network-2027.json";
    static final String OTHER = EXAMPLES + "assessments/s3-carer-voices-sessions.json";
    static final String PERSON_1 = EXAMPLES + "people/p-1.json";
    static final String PERSON_2 = EXAMPLES + "people/s-1.json";
    static final String PERSON_3 = EXAMPLES + "people/w-1.json";
    static final String NETWORKS = EXAMPLES + "batch/fictional-networks.csv";
    static final String OWN_FRAMEWORK = EXAMPLES + "own/harbour-and-hills.csv";
    static final String OWN_ASSESSMENT = EXAMPLES + "own/harbour-and-hills-2026.json";
    static final String TAILORING = EXAMPLES + "tailorings/riverside-principles.json";
    static final String GARDEN_1 = EXAMPLES + "editions/garden-principles-1.0.0.json";
    static final String GARDEN_2 = EXAMPLES + "editions/garden-principles-2.0.0.json";

    static Ran of(String... args) {
        return of(new byte[0], args);
    }

    static Ran of(List<String> args) {
        return of(args.toArray(String[]::new));
    }

    static Ran of(byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false);
        int code = PeerPrinciples.run(terminal, args);
        return new Ran(code, lines(out), lines(err));
    }

    /** Picocli ends lines as the system does; what the library prints never does. */
    private static String lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    static String path(Path file) {
        return file.toString();
    }
}
