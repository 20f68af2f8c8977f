package io.konkyo.review;

import io.konkyo.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * The page without its data: HTML with the style and the script put in, which the page's policy
 * names by their hashes, so that nothing else in it can run.
 *
 * @param head what stands before the data
 * @param tail what stands behind it
 */
record PageTemplate(String head, String tail) {

  private static final String FOLDER = "/review/";
  private static final String DATA = "<!-- data -->";

  /** The script's parts in the order in which they build on each other. */
  private static final List<String> SCRIPTS =
      List.of(
          "text.js",
          "data.js",
          "query.js",
          "scan.js",
          "charts.js",
          "marks.js",
          "article.js",
          "panel.js",
          "documents.js",
          "filters.js",
          "search.js",
          "overview.js",
          "sheet.js",
          "theme.js",
          "keys.js",
          "main.js");

  /** Reads the parts from the program itself. */
  static PageTemplate load() {
    String style = resource("page.css");
    StringBuilder script = new StringBuilder("\"use strict\";\n(() => {\n");
    SCRIPTS.forEach(part -> script.append(resource(part)).append('\n'));
    script.append("})();\n");
    String page =
        resource("page.html")
            .replace("{style-hash}", hash(style))
            .replace("{script-hash}", hash(script.toString()))
            .replace("{style}", style)
            .replace("{script}", script);
    int data = page.indexOf(DATA);
    return new PageTemplate(page.substring(0, data), page.substring(data + DATA.length()));
  }

  private static String hash(String content) {
    byte[] digest = Sha256.digest().digest(content.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  private static String resource(String name) {
    try (InputStream in = PageTemplate.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own part " + FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the program's own part cannot be read: " + name, e);
    }
  }
}
