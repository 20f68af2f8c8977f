package io.konkyo.mention.person;

import io.konkyo.mention.chunk.Chunk;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sentence as the rules for people see it.
 *
 * @param chunks names, titles, organizations, countries, glosses and links; morphemes for the rest
 * @param titles the title phrases by their starts
 * @param behind the starts of those that stand behind a name
 * @param organizations the organizations and countries that lead to a title or name, likewise
 */
record PersonChunks(
    List<Chunk> chunks,
    Map<Integer, TitlePhrase> titles,
    Set<Integer> behind,
    Map<Integer, Organization> organizations) {}
