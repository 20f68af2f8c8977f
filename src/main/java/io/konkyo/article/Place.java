package io.konkyo.article;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

/** Where documents lie: a folder, a file, or standard input. */
sealed interface Place {

  /** A place in the file system. */
  sealed interface OnDisk extends Place {

    /** Returns the path of a document. */
    Path path(String doc);
  }

  /** Standard input. */
  record OnInput(Source.Content content) implements Place {}

  /**
   * A folder.
   *
   * @param prefix what the names of its documents begin with: nothing, or a path that ends in a
   *     {@code /}
   * @param folder as it was given
   * @param address the folder's, with a {@code /} at its end
   */
  record Folder(String prefix, Path folder, String address) implements OnDisk {

    private static final String PLAIN =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    static Folder of(String prefix, Path folder) {
      String address = folder.toUri().toString();
      return new Folder(prefix, folder, address.endsWith("/") ? address : address + "/");
    }

    /**
     * The path is made from the bytes of the name, as {@link FileNames} reads it, since the
     * platform's locale may have no way to write it.
     */
    @Override
    public Path path(String doc) {
      StringBuilder escaped = new StringBuilder(address);
      for (byte b : doc.substring(prefix.length()).getBytes(StandardCharsets.UTF_8)) {
        if (PLAIN.indexOf(b) >= 0) {
          escaped.append((char) b);
        } else {
          escaped.append('%').append(HEX.toHexDigits(b));
        }
      }
      return Path.of(URI.create(escaped.toString()));
    }
  }

  /** A file that was named, or one whose path its document's name does not tell. */
  record File(Path path) implements OnDisk {

    @Override
    public Path path(String doc) {
      return path;
    }
  }
}
