package org.commonthread.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A page for programs, in XML. Java's own writer is enough for the ten elements we need of Atom and of site maps: a
 * feed library would bring an XML parser and its history of holes for nothing.
 */
public final class XmlPage {
    /** What no XML may carry, though people can type it (XML 1.0, 2.2). */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** Begins a page whose outermost element is {@code root} in a namespace. */
    public XmlPage(String root, String namespace) {
        try {
            xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(namespace);
        } catch (XMLStreamException failed) {
            throw new IllegalStateException("no XML", failed);
        }
    }

    /** An element with attributes in pairs, to be closed by {@link #end}. */
    public XmlPage begin(String name, String... attributes) {
        return writing(() -> {
            xml.writeStartElement(name);
            attributes(attributes);
        });
    }

    public XmlPage end() {
        return writing(xml::writeEndElement);
    }

    /** An element that holds text. */
    public XmlPage element(String name, Object words) {
        return writing(() -> {
            xml.writeStartElement(name);
            xml.writeCharacters(NO_XML.matcher(words.toString()).replaceAll(""));
            xml.writeEndElement();
        });
    }

    /** An element that holds nothing but attributes, in pairs. */
    public XmlPage empty(String name, String... attributes) {
        return writing(() -> {
            xml.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) xml.writeAttribute(attributes[i], attributes[i + 1]);
    }

    private interface Written {
        void write() throws XMLStreamException;
    }

    private XmlPage writing(Written part) {
        try {
            part.write();
            return this;
        } catch (XMLStreamException failed) {
            throw new IllegalStateException("no XML", failed);
        }
    }

    /** Ends the page and answers with it. */
    public void send(HttpServletResponse response, String type) throws IOException {
        writing(xml::writeEndDocument);
        response.setContentType(type);
        response.getOutputStream().write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
