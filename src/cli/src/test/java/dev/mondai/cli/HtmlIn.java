package dev.mondai.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds the HTML in an output, wherever its format keeps it, and what could run there. */
final class HtmlIn {

    private static final Pattern GIFT_ESCAPE = Pattern.compile("\\\\([~=#{}:\\\\])");

    /** What learners type, and what they pick from a list, is plain text in GIFT; a remark on it is HTML. */
    private static final Pattern GIFT_PLAIN = Pattern.compile("(?m)^\\t=%[0-9.]+%(?:\\\\.|[^#\\\\\n])*| -> .*$");

    private final List<String> harm = new ArrayList<>();

    private HtmlIn() {}

    /** @param name of the file, or of an archive and a file in it */
    static HtmlIn output(String name, byte[] bytes) throws Exception {
        HtmlIn found = new HtmlIn();
        String text = OutputBytes.text(bytes);
        if (name.contains(".apkg!collection.")) {
            found.notes(bytes);
        } else if (name.matches(".*\\.(xml|rels|vml)")
                || name.endsWith(".svg")
                || text.startsWith("<svg")
                || text.startsWith("<?xml")) {
            found.xml(bytes, text);
        } else if (name.endsWith(".html")) {
            Document page = Jsoup.parse(text);
            found.harm.addAll(Harm.inPage(page));
            found.pictures(page);
        } else if (name.endsWith(".json")) {
            found.json(text);
        } else if (name.endsWith(".anki.txt")) {
            List.of(text.replace("\"\"", "\"").split("\t")).forEach(found::fragment);
        } else if (name.endsWith(".gift.txt")) {
            String html = GIFT_PLAIN.matcher(text).replaceAll("");
            found.fragment(GIFT_ESCAPE.matcher(html).replaceAll("$1"));
        }
        return found;
    }

    List<String> harm() {
        return harm;
    }

    private void fragment(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        harm.addAll(Harm.in(body));
        pictures(body);
    }

    /** Pictures that stand in an address. */
    private void pictures(Element root) {
        for (Element image : root.select("img[src^=data:image/svg+xml;base64,]")) {
            byte[] svg = Base64.getDecoder().decode(image.attr("src").replaceFirst("^[^,]*,", ""));
            harm.addAll(Harm.inSvg(xml(OutputBytes.text(svg)).child(0)));
        }
    }

    /** Well-formed, which only a real parser tells; then its elements, and the HTML that stands in it as text. */
    private void xml(byte[] bytes, String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        Document document = xml(text);
        Element root = document.child(0);
        harm.addAll(root.normalName().equals("svg") ? Harm.inSvg(root) : Harm.in(root));
        pictures(root);
        document.select("[format=html] > text, [texttype=text/html]").forEach(html -> fragment(html.wholeText()));
        document.select("file[name$=.svg]")
                .forEach(file -> harm.addAll(
                        Harm.inSvg(xml(OutputBytes.text(Base64.getDecoder().decode(file.text())))
                                .child(0))));
    }

    private static Document xml(String text) {
        return Jsoup.parse(text, "", Parser.xmlParser());
    }

    private void json(String text) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(text)) {
            while (json.nextToken() != null) {
                if ("html".equals(json.currentName()) && json.currentToken().isScalarValue()) {
                    fragment(json.getText());
                }
            }
        }
    }

    private void notes(byte[] collection) throws IOException, SQLException {
        Path file = Files.createTempFile("mondai", ".anki2");
        Files.write(file, collection);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet notes = statement.executeQuery("select flds from notes")) {
            while (notes.next()) {
                for (String field : notes.getString(1).split("\u001f")) {
                    fragment(field);
                }
            }
        } finally {
            Files.delete(file);
        }
    }
}
