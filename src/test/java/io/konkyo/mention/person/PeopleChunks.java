package io.konkyo.mention.person;

import io.konkyo.mention.chunk.Chunk;
import io.konkyo.mention.name.NameTagger;
import io.konkyo.model.ModelFiles;
import io.konkyo.text.Span;
import java.util.List;

/** The chunks that the rules for people are tried on, for tests of other packages. */
public final class PeopleChunks {

  private static final NameTagger TAGGER = NameTagger.load(ModelFiles.bundled());
  private static final PersonChunker CHUNKER = chunker();

  private PeopleChunks() {}

  /** Returns the chunks of each sentence of a text in which the tagger finds a name. */
  public static List<List<Chunk>> of(String text) {
    return SentenceTexts.all(text).stream()
        .filter(s -> !names(s).isEmpty())
        .map(s -> CHUNKER.chunk(s, names(s)).chunks())
        .toList();
  }

  private static List<Span> names(SentenceText s) {
    return TAGGER.names(s.text(), s.span(), s.tokens());
  }

  private static PersonChunker chunker() {
    PeopleLexicons lexicons = PeopleLexicons.load(ModelFiles.bundled());
    OrganizationParser organizations = new OrganizationParser(lexicons);
    return new PersonChunker(lexicons, new TitleParser(lexicons, organizations), organizations);
  }
}
