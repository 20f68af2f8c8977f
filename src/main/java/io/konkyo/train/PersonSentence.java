package io.konkyo.train;

import io.konkyo.mention.name.NameLabels;
import io.konkyo.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence with the names in it.
 *
 * @param text the document's text
 * @param span the sentence
 * @param names the names, in order, each with what it may be the name of
 */
record PersonSentence(String text, Span span, List<Name> names) {

  /** The gold format's type of persons. */
  private static final String PERSON_TYPE = "person_name";

  private static final int ORGANIZATION = 1 << NameLabels.ORGANIZATION;
  private static final int PLACE = 1 << NameLabels.PLACE;
  private static final int THING = 1 << NameLabels.THING;
  private static final int OUTSIDE = 1 << NameLabels.OUTSIDE;

  /** What the labels of the three corpora mean. */
  private static final Map<String, Integer> LABELS =
      Map.ofEntries(
          Map.entry("ORG", ORGANIZATION),
          Map.entry("NORP", ORGANIZATION),
          Map.entry("ORGANIZATION", ORGANIZATION),
          Map.entry("法人名", ORGANIZATION),
          Map.entry("政治的組織名", ORGANIZATION),
          Map.entry("その他の組織名", ORGANIZATION),
          Map.entry("GPE", PLACE),
          Map.entry("LOC", PLACE),
          Map.entry("FAC", PLACE),
          Map.entry("LOCATION", PLACE),
          Map.entry("地名", PLACE),
          Map.entry("施設名", PLACE),
          Map.entry("PRODUCT", THING),
          Map.entry("WORK_OF_ART", THING),
          Map.entry("EVENT", THING),
          Map.entry("LAW", THING),
          Map.entry("MOVEMENT", THING),
          Map.entry("PET_NAME", THING),
          Map.entry("ARTIFACT", THING),
          Map.entry("製品名", THING),
          Map.entry("イベント名", THING),
          // What annotators were not sure of; it may be anything but a person.
          Map.entry("OPTIONAL", OUTSIDE | ORGANIZATION | PLACE | THING));

  private static final int ANYTHING = 0xFF;

  private static final Pattern ADMINISTRATION =
      Pattern.compile("(?:[ァ-ヺー]++(?:・[ァ-ヺー]++)*+|\\p{IsHan}{1,5}?)(?=再?(?:政権|内閣))");

  PersonSentence {
    names = List.copyOf(names);
  }

  /** Returns the sentences of a document; all of it is one where it gives none. */
  static List<PersonSentence> of(CorpusDocument document) {
    List<Span> spans =
        document.sentences().isEmpty()
            ? List.of(new Span(0, document.text().length()))
            : document.sentences();
    List<PersonSentence> sentences = new ArrayList<>();
    for (Span span : spans) {
      List<Name> names = new ArrayList<>();
      for (CorpusMention mention : document.mentions()) {
        boolean person = mention.type().equals(PERSON_TYPE);
        int labels = LABELS.getOrDefault(mention.label(), 0);
        if (span.contains(mention.span()) && (person || labels != 0)) {
          names.add(new Name(mention.span(), person ? 0 : labels));
        }
      }
      openAdministrations(document.text(), span, names);
      names.sort(Comparator.comparing(Name::span));
      sentences.add(new PersonSentence(document.text(), span, names));
    }
    return sentences;
  }

  /**
   * Says nothing of what stands before 政権 and 内閣: some corpora take both words for one
   * organization, others for none, while the annotation guide wants the person's name.
   */
  private static void openAdministrations(String text, Span sentence, List<Name> names) {
    Matcher matcher = ADMINISTRATION.matcher(text).region(sentence.start(), sentence.end());
    while (matcher.find()) {
      Span before = new Span(matcher.start(), matcher.end());
      if (names.stream().noneMatch(name -> name.isPerson() && name.span().overlaps(before))) {
        names.removeIf(name -> name.span().overlaps(before));
        names.add(new Name(before, ANYTHING));
      }
    }
  }

  /**
   * A name.
   *
   * @param span where it stands in the text
   * @param labels the set of labels that its characters may have, a bit for each; 0 for a person
   */
  record Name(Span span, int labels) {

    boolean isPerson() {
      return labels == 0;
    }
  }
}
