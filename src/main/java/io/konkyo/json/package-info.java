/** JSON as all files hold it: exact plain numbers, text beyond ASCII as it is. */
package io.konkyo.json;
