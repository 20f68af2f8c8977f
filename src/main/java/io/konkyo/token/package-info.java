/** Fourth stage: from sentences to morphemes. */
package io.konkyo.token;
