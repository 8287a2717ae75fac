package org.peerprinciples.checklist.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the sources say about a type and its fields, as plain text. */
final class Javadoc {

    private static final List<Path> ROOTS =
            List.of(Path.of("src", "main", "java"), Path.of("..", "core", "src", "main", "java"));

    private final String source;
    private final String comment;

    private Javadoc(String source, String comment) {
        this.source = source;
        this.comment = comment;
    }

    static Javadoc of(Class<?> type) {
        Class<?> top = Stream.<Class<?>>iterate(type, c -> c != null, Class::getEnclosingClass)
                .reduce((inner, outer) -> outer)
                .orElseThrow();
        Path file = Path.of(top.getName().replace('.', '/') + ".java");
        String source = ROOTS.stream()
                .map(root -> root.resolve(file))
                .filter(Files::exists)
                .findFirst()
                .map(Javadoc::read)
                .orElseThrow(() -> new IllegalArgumentException("type must have its source here, but was " + type));
        Matcher declaration = Pattern.compile("\\b(?:record|enum|interface|class) " + type.getSimpleName() + "\\b")
                .matcher(withoutComments(source));
        if (!declaration.find()) {
            throw new IllegalArgumentException(
                    "source must declare its type, but " + file + " doesn't declare " + type);
        }
        String before = source.substring(0, declaration.start());
        return new Javadoc(
                source.substring(declaration.start()),
                before.substring(before.lastIndexOf("/**") + "/**".length(), before.lastIndexOf("*/")));
    }

    /** The first paragraph about the type. */
    String type() {
        return sentence(comment.split("<p>|\\n\\s*\\*\\s*@", 2)[0]);
    }

    /** What a record says of a component, or an interface of a method. */
    Optional<String> field(String name) {
        Matcher component = Pattern.compile("@param " + name + "\\s(.*?)(?=\\n\\s*\\*\\s*@|$)", Pattern.DOTALL)
                .matcher(comment);
        if (component.find()) {
            return Optional.of(sentence(component.group(1)));
        }
        Matcher method = Pattern.compile(
                        "/\\*\\*\\s*(?:\\*\\s*)?\\{@return ((?:(?!\\*/).)*)}\\s*\\*/[^;{/]*\\b" + name + "\\(\\)",
                        Pattern.DOTALL)
                .matcher(source);
        return method.find() ? Optional.of(sentence(method.group(1))) : Optional.empty();
    }

    private static String sentence(String comment) {
        String plain = comment.replaceAll("\\n\\s*\\*", " ")
                .replaceAll("\\{@code ([^}]*)}", "$1")
                .replaceAll("\\{@link(?:plain)? \\S+ ([^}]*)}", "$1")
                .replaceAll("\\{@link (?:[\\w.]*\\.)?([\\w#]+)}", "$1")
                .replaceAll("</?em>", "")
                .replaceAll("\\s+", " ")
                .strip();
        String sentence = Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    /** The same length, so that places stay the same. */
    private static String withoutComments(String source) {
        return Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL)
                .matcher(source)
                .replaceAll(comment -> " ".repeat(comment.group().length()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
