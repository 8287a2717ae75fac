package org.peerprinciples.examples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The standalone command, run as people run it: as a process of its own. Not a test class, since there is no such jar before
 * packaging; the build starts it by itself after that, in the folder of the examples.
 */
final class StandaloneRun {

    private static final String SAMPLE = Path.of(
                    "src/main/resources/org/peerprinciples/examples/assessments", "fictional-riverside-network.json")
            .toString();
    private static final int DONE = 0;
    private static final int NOT_ALL_WELL = 1;
    private static final int NOT_DONE = 2;

    private final Path jar;
    private final Path folder;

    private StandaloneRun(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    /** What a process printed and said, and its exit code. */
    private record Run(int code, String out, String err) {}

    /**
     * Runs it all.
     *
     * @param args the folder that the checklist was built in, its version, and a folder to write to
     * @throws Exception if anything isn't as it should be
     */
    public static void main(String[] args) throws Exception {
        Path built = Path.of(args[0]);
        StandaloneRun run =
                new StandaloneRun(built.resolve("peer-principles-cli.jar"), Files.createDirectories(Path.of(args[2])));
        run.checkCommands(args[1]);
        run.checkContent();
        checkLight(built.resolve("peer-principles-checklist-" + args[1] + ".jar"));
        System.out.println("Run as a process: " + run.jar.getFileName());
    }

    private static void check(String wanted, boolean isThere) {
        if (!isThere) {
            throw new IllegalStateException("There must be " + wanted);
        }
    }

    private Run run(Path input, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString()));
        command.addAll(List.of(args));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(input.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment()
                .keySet()
                .removeIf(name -> name.endsWith("JAVA_OPTIONS") || name.equals("JAVA_TOOL_OPTIONS"));
        Process process = builder.start();
        check("an end of " + command, process.waitFor(2, TimeUnit.MINUTES));
        return new Run(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private void checkCommands(String version) throws IOException, InterruptedException {
        Path sample = Path.of(SAMPLE);
        Run told = run(sample, "--version");
        check("the version alone, but was " + told, told.equals(new Run(DONE, told.out(), "")));
        check("the version " + version, told.out().strip().equals("peer-principles " + version));
        Run report = run(sample, "evaluate", SAMPLE);
        check(
                "a report and nothing beside it, but was " + report.err(),
                report.code() == DONE && report.err().isEmpty());
        check("the report through a pipe", run(sample, "evaluate", "-").equals(report));
        Path golden = Path.of("src/test/resources/golden/fictional-riverside-network.brief.txt");
        check("the library's report", report.out().equals(Files.readString(golden)));
        check("a plan", run(sample, "plan", "-").out().contains("What could be done"));
        check("a schema", run(sample, "schema", "plan").out().startsWith("{"));
        Run remarks = run(
                sample,
                "framework",
                "check",
                SAMPLE.replace("assessments", "editions")
                        .replace("fictional-riverside-network", "garden-principles-1.0.0"));
        check(
                "remarks on standard output",
                remarks.code() == NOT_ALL_WELL && remarks.err().isEmpty());
        Run refused = run(sample, "evaluate", "no-such-file.json");
        check(
                "one line about a file that isn't there, but was " + refused,
                refused.code() == NOT_DONE
                        && refused.out().isEmpty()
                        && refused.err().strip().equals("no-such-file.json: there is no such file"));
    }

    /** The licences of what it holds, and nothing of what only a build or a module path needs. */
    private void checkContent() throws IOException {
        try (JarFile content = new JarFile(jar.toFile())) {
            Set<String> names = content.stream().map(JarEntry::getName).collect(Collectors.toCollection(TreeSet::new));
            check("its licence", text(content, "META-INF/LICENSE").contains("Apache License"));
            String others = text(content, "META-INF/licenses/third-party.txt");
            for (String library :
                    List.of("Jackson", "picocli", "FastCSV", "progressbar", "SLF4J", "JLine", "Numbers")) {
                check("the licence of " + library, others.contains(library));
            }
            check("their notices", text(content, "META-INF/NOTICE").contains("Apache Commons Numbers"));
            check("a binding that says nothing", names.contains("org/slf4j/nop/NOPServiceProvider.class"));
            check("no module descriptor", names.stream().noneMatch(name -> name.endsWith("module-info.class")));
            check("no signature", names.stream().noneMatch(name -> name.endsWith(".SF") || name.endsWith(".RSA")));
            check("no build files", names.stream().noneMatch(name -> name.startsWith("META-INF/maven")));
            // A jar made twice is the same only if nothing in it says when it was made.
            check(
                    "one date for all that we made",
                    content.stream()
                                    .filter(entry -> entry.getName().startsWith("org/peerprinciples/"))
                                    .filter(entry -> !entry.isDirectory())
                                    .map(entry -> entry.getTimeLocal().toLocalDate())
                                    .distinct()
                                    .count()
                            <= 1);
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        JarEntry entry = jar.getJarEntry(name);
        check("an entry " + name, entry != null);
        try (InputStream in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Who embeds the library doesn't get what only the command needs. */
    private static void checkLight(Path plain) throws IOException, ParserConfigurationException, SAXException {
        try (JarFile content = new JarFile(plain.toFile())) {
            check(
                    "no other library's class in " + plain.getFileName(),
                    content.stream()
                            .map(JarEntry::getName)
                            .filter(name -> name.endsWith(".class"))
                            .allMatch(name -> name.equals("module-info.class")
                                    || name.startsWith("org/peerprinciples/checklist/")));
            String pom = text(content, "META-INF/maven/org.peerprinciples/peer-principles-checklist/pom.xml");
            for (String artifact : List.of("picocli", "progressbar", "slf4j-nop")) {
                check(artifact + " as an option", isOptional(pom, artifact));
            }
        }
    }

    private static boolean isOptional(String pom, String artifact)
            throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        NodeList dependencies = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(pom.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            if (artifact.equals(content(dependency, "artifactId"))) {
                return "true".equals(content(dependency, "optional"));
            }
        }
        return false;
    }

    private static String content(Element of, String name) {
        NodeList found = of.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }
}
