/** How sure a figure is. */
package io.konkyo.claim.modality;
