package io.konkyo.train;

import java.util.List;
import java.util.SplittableRandom;

/** Makes up names of persons. */
final class NameMaker {

  private static final List<String> CONTINENTAL_FAMILIES =
      List.of(
          ("金 朴 李 尹 文 崔 鄭 姜 趙 張 韓 申 権 黄 安 宋 洪 全 高 梁 孫 白 王 陳 劉 楊 周 呉 徐 朱 馬 胡 郭 何 林 羅 謝 唐 馮 董 程 蔡"
                  + " 潘 袁 鄧 許 曹 習 毛 江 温 汪 頼 蕭 游")
              .split(" "));

  private final NameWords words;
  private final List<String> foreign;
  private final SplittableRandom random;

  /** Makes names of the dictionary's, and of foreign names. */
  NameMaker(NameWords words, List<String> foreign, SplittableRandom random) {
    this.words = words;
    this.foreign = foreign;
    this.random = random;
  }

  /** A Japanese family name: a frequent one, a rare one, or a place's name, as many are. */
  String family() {
    int chance = random.nextInt(10);
    if (chance == 0) {
      return pick(words.places());
    }
    return pick(chance < 5 ? words.rareFamily() : words.family());
  }

  /** A Japanese given name. */
  String given() {
    return pick(words.given());
  }

  /** A Chinese or Korean family name. */
  String continentalFamily() {
    return pick(CONTINENTAL_FAMILIES);
  }

  /** A Chinese or Korean name: one of the dictionary, or such a family name and kanji of given. */
  String continental() {
    if (random.nextBoolean()) {
      return pick(words.continental());
    }
    String first = given().substring(0, 1);
    return continentalFamily() + first + (random.nextInt(5) == 0 ? "" : given().substring(0, 1));
  }

  /** A foreign name in katakana, without a ・. */
  String foreign() {
    return pick(foreign);
  }

  /**
   * A foreign name of which little can be known: one of the list, a common word in katakana, or the
   * first half of one name and the second half of another.
   */
  String unknownForeign() {
    int chance = random.nextInt(10);
    if (chance == 0) {
      return pick(words.foreignWords());
    }
    return chance < 4 ? crossed(pick(foreign), pick(foreign)) : pick(foreign);
  }

  /** A foreign word that is the name of no person, known or made of two. */
  String foreignThing() {
    String place = pick(words.foreignPlaces());
    return random.nextInt(10) < 4 ? crossed(place, pick(words.foreignWords())) : place;
  }

  private static String crossed(String first, String second) {
    String end = second.substring(second.length() / 2);
    // Small letters and the mark of length go with what stands before them.
    return "ャュョァィゥェォッンー".indexOf(end.charAt(0)) < 0
        ? first.substring(0, (first.length() + 1) / 2) + end
        : first;
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
