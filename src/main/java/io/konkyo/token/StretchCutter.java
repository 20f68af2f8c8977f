package io.konkyo.token;

import java.util.List;

/** Cuts stretches of bounded length into morphemes, one after another. */
interface StretchCutter {

  /**
   * Appends the morphemes of {@code text} from {@code start} to before {@code end}, which are at
   * most {@link Morphology#MAX_STRETCH} UTF-16 units.
   */
  void cut(String text, int start, int end, List<Token> tokens);
}
