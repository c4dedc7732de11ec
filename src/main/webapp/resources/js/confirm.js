/* One click in a letter is enough: the page says so by itself, where a script may. Opening its address alone says nothing. */
'use strict';
document.getElementById('confirm')?.requestSubmit();
