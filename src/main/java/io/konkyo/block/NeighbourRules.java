package io.konkyo.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Settles the kinds that hang on neighbours: numbered lines and phrases without an end mark.
 *
 * <ul>
 *   <li>A numbered line is a list item where it is a sentence or follows or precedes a line of the
 *       same numbering; else it is a heading.
 *   <li>A phrase that stands twice in a row labels a picture; so does a phrase without Japanese
 *       letters above a photo credit.
 *   <li>Any other phrase is a heading where text, a list, a table or another heading comes next,
 *       pictures, dates and notices left aside; not where it is all that a numbered heading holds.
 *       Of a row of phrases longer than a title and its subtitles (an address, a menu) only the
 *       last is one.
 * </ul>
 */
final class NeighbourRules {

  private static final int LONGEST_TITLE_RUN = 3;

  private final String text;
  private final List<Draft> drafts;
  private final BlockKind[] kinds;

  private NeighbourRules(String text, List<Draft> drafts) {
    this.text = text;
    this.drafts = drafts;
    kinds = new BlockKind[drafts.size()];
  }

  /** Returns the kinds of the drafts, in their order. */
  static List<BlockKind> settle(String text, List<Draft> drafts) {
    NeighbourRules rules = new NeighbourRules(text, drafts);
    for (int i = 0; i < drafts.size(); i++) {
      rules.kinds[i] = rules.settleFromLine(i);
    }
    rules.settlePictures();
    rules.settlePhrases();
    return List.copyOf(Arrays.asList(rules.kinds));
  }

  /** The kind, or a paragraph for the phrases, which are settled later. */
  private BlockKind settleFromLine(int i) {
    Draft draft = drafts.get(i);
    return switch (draft.guess()) {
      case HEADING -> BlockKind.HEADING;
      case PARAGRAPH, ASIDE, PHRASE -> BlockKind.PARAGRAPH;
      case LIST_ITEM -> BlockKind.LIST_ITEM;
      case TABLE_CELL -> BlockKind.TABLE_CELL;
      case CAPTION -> BlockKind.CAPTION;
      case BYLINE -> BlockKind.BYLINE;
      case NUMBERED ->
          Prose.isRunning(text, draft.span())
                  || inSequence(i - 1, draft)
                  || inSequence(i + 1, draft)
              ? BlockKind.LIST_ITEM
              : BlockKind.HEADING;
    };
  }

  private boolean inSequence(int neighbour, Draft draft) {
    return neighbour >= 0
        && neighbour < drafts.size()
        && drafts.get(neighbour).sequence().equals(draft.sequence());
  }

  private void settlePictures() {
    for (int i = 0; i + 1 < drafts.size(); i++) {
      if (!isPhrase(i)) {
        continue;
      }
      Draft draft = drafts.get(i);
      Draft next = drafts.get(i + 1);
      if (isPhrase(i + 1) && draft.span().of(text).equals(next.span().of(text))) {
        // The first phrase of an article is its title, said again by the picture below it.
        kinds[i] = i == 0 ? kinds[i] : BlockKind.CAPTION;
        kinds[i + 1] = BlockKind.CAPTION;
      } else if (kinds[i + 1] == BlockKind.BYLINE
          && next.line() == draft.line() + 1
          && !Prose.isJapanese(text, draft.span())) {
        kinds[i] = BlockKind.CAPTION;
      }
    }
  }

  private void settlePhrases() {
    List<Integer> run = new ArrayList<>();
    int next = -1;
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (isBesideText(i)) {
        continue;
      }
      if (isPhrase(i) && next >= 0 && leads(i, next)) {
        kinds[i] = BlockKind.HEADING;
        run.add(i);
      } else {
        dropLongRun(run);
        run.clear();
      }
      next = i;
    }
    dropLongRun(run);
  }

  private boolean isBesideText(int i) {
    return kinds[i] == BlockKind.CAPTION
        || kinds[i] == BlockKind.BYLINE
        || drafts.get(i).guess() == Draft.Guess.ASIDE;
  }

  private boolean leads(int i, int next) {
    return switch (kinds[next]) {
      case TABLE_CELL -> true;
      case HEADING -> !isBetweenNumbered(i, next);
      case LIST_ITEM -> i == 0 || kinds[i - 1] != BlockKind.LIST_ITEM || isApart(i);
      case PARAGRAPH -> Prose.isRunning(text, drafts.get(next).span());
      case CAPTION, BYLINE -> false;
    };
  }

  /** Whether the phrase is all that stands between two headings of one numbering. */
  private boolean isBetweenNumbered(int i, int next) {
    return i > 0
        && drafts.get(next).sequence().isPresent()
        && drafts.get(next).sequence().equals(drafts.get(i - 1).sequence());
  }

  private boolean isApart(int i) {
    return drafts.get(i).line() > drafts.get(i - 1).line() + 1;
  }

  private void dropLongRun(List<Integer> run) {
    if (run.size() > LONGEST_TITLE_RUN) {
      for (int phrase : run.subList(1, run.size())) {
        kinds[phrase] = BlockKind.PARAGRAPH;
      }
    }
  }

  private boolean isPhrase(int i) {
    return drafts.get(i).guess() == Draft.Guess.PHRASE;
  }
}
