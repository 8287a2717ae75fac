package org.peerprinciples.core.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Place;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A format of documents: its name and version, its shape, and how a document is bound to its type. */
final class DocumentFormat<T> {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentFormat.class);
    static final int VERSION = 1;

    private final String name;
    private final String subject;
    private final Binding<T> binding;
    private final Shape shape;

    /** How a document becomes a tree; where it can't, why not. */
    interface Parser {

        Optional<Node> parse(byte[] document, Problems problems);

        /** Of documents in JSON. */
        static Parser json(InputLimits limits) {
            return (document, problems) -> new TreeParser(limits, problems).parse(document);
        }
    }

    private DocumentFormat(String subject, Binding<T> binding, Shape shape) {
        this.subject = subject;
        this.name = "peer-principles-" + subject;
        this.binding = binding;
        this.shape = shape;
    }

    /** A format whose documents have these fields, after its name and version. */
    static <T> DocumentFormat<T> of(String subject, Binding<T> binding, List<Shape.Field> fields) {
        List<Shape.Field> all = new ArrayList<>(envelope());
        all.addAll(fields);
        return new DocumentFormat<>(subject, binding, Shape.object(all));
    }

    /** A format that has no shape of its own: the type says what its documents look like. */
    static <T> DocumentFormat<T> open(String subject, Binding<T> binding) {
        return new DocumentFormat<>(subject, binding, Shape.openObject(envelope()));
    }

    /** Editors look for the schema of a document in the document itself; readers pass it over. */
    private static List<Shape.Field> envelope() {
        return List.of(
                Shape.optional("$schema", Shape.text()),
                Shape.required("format", Shape.text()),
                Shape.required("version", Shape.whole(1, Integer.MAX_VALUE)));
    }

    String name() {
        return name;
    }

    String subject() {
        return subject;
    }

    /** The JSON Schema of this format's documents, with words for people who edit them. */
    ObjectNode schema(Map<String, String> words) {
        SchemaDraft draft = SchemaDraft.of(subject, words);
        ObjectNode schema = Mapper.object()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:peer-principles:schema:" + subject + ":" + VERSION)
                .put("title", "Peer Principles " + subject + ", version " + VERSION);
        draft.described(schema).setAll(shape.schema(draft));
        ObjectNode fields = (ObjectNode) schema.get("properties");
        fields.set("format", draft.at("format").described(draft.node().put("const", name)));
        fields.set("version", draft.at("version").described(draft.node().put("const", VERSION)));
        schema.set("$defs", draft.definitions());
        return schema;
    }

    byte[] write(T value) {
        return binding.write(this, value);
    }

    /** The document as a tree. */
    ObjectNode document(T value) {
        ObjectNode document = Mapper.object().put("format", name).put("version", VERSION);
        document.setAll(Mapper.tree(value));
        return document;
    }

    /** Reads a document that has no problem by shape or rules. */
    T read(Parser parser, byte[] document, BiConsumer<Node, Problems> rules) {
        Problems problems = new Problems();
        Optional<Node> root = check(parser, document, rules, problems);
        if (problems.isEmpty() && root.isPresent()) {
            Optional<T> value = binding.read(content(root.get()), problems);
            if (value.isPresent()) {
                LOG.debug("Read {}: {} bytes", subject, document.length);
                return value.get();
            }
        }
        LOG.debug(
                "Refused {}: {} bytes, {} problems",
                subject,
                document.length,
                problems.inOrder().size());
        throw new InvalidDocumentException(subject, problems.inOrder());
    }

    /** The document without the fields that are the same in every format. */
    private static Node.Obj content(Node root) {
        Node.Obj object = (Node.Obj) root;
        Map<String, Node> fields = new LinkedHashMap<>(object.fields());
        envelope().forEach(field -> fields.remove(field.name()));
        return new Node.Obj(object.place(), fields, object.names());
    }

    List<Problem> problems(Parser parser, byte[] document, BiConsumer<Node, Problems> rules) {
        Problems problems = new Problems();
        check(parser, document, rules, problems);
        return problems.inOrder();
    }

    private Optional<Node> check(Parser parser, byte[] document, BiConsumer<Node, Problems> rules, Problems problems) {
        Optional<Node> root = parser.parse(document, problems);
        if (root.isPresent() && isOurs(root.get(), problems)) {
            shape.check(root.get(), problems);
            rules.accept(root.get(), problems);
        }
        return root;
    }

    /** Whether it says it is this format, in this version. If not, its fields would only be noise. */
    private boolean isOurs(Node root, Problems problems) {
        Optional<Node.Text> format = root.findText("format");
        if (format.isPresent() && !format.get().value().equals(name)) {
            problems.addName(
                    ProblemCode.WRONG_FORMAT,
                    format.get().place(),
                    format.get().value(),
                    "'" + name + "'",
                    List.of(name));
            return false;
        }
        Optional<Node> version = root.find("version");
        if (version.isPresent()
                && version.get() instanceof Node.Num number
                && number.value().compareTo(BigDecimal.valueOf(VERSION)) != 0) {
            Place place = number.place();
            String found = Problems.quote(number.value().toString());
            problems.add(ProblemCode.UNSUPPORTED_VERSION, place, found, "version " + VERSION);
            return false;
        }
        return true;
    }
}
