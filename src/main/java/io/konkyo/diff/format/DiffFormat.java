package io.konkyo.diff.format;

import io.konkyo.article.InputException;
import io.konkyo.diff.RunDifference;
import java.io.IOException;
import java.io.Writer;

/** Writes a difference in one of the forms. */
public interface DiffFormat {

  /**
   * Writes the whole difference; is not called where there is none, except for forms that are valid
   * only as a whole file.
   *
   * @param out takes the text, which is written in UTF-8; not closed here
   * @throws InputException if a claims file holds a line that is none
   * @throws IOException if something cannot be read or written
   */
  void write(RunDifference difference, Writer out) throws IOException, InputException;
}
