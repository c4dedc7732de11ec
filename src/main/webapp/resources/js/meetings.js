/*
 * Makes pages of meetings nicer; every page works without it.
 * - says each time by the reader's own clock too, unless the page does already or both show the same
 * - offers the browser's time zone where a form asks for hers and has none
 */
'use strict';
(() => {
  const language = document.documentElement.lang || 'en';
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;

  const day = { weekday: 'long', day: 'numeric', month: 'long' };
  const hour = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  const said = (time, zone) => new Intl.DateTimeFormat(language, { ...day, ...hour, timeZone: zone }).format(time);

  for (const yours of document.querySelectorAll('.yours[data-zone]')) {
    const time = new Date(yours.closest('.wall').querySelector('time').dateTime);
    if (yours.textContent || isNaN(time) || said(time, own) === said(time, yours.dataset.zone)) continue;
    yours.textContent = yours.dataset.says.replace('{0}', () => said(time, own));
  }

  for (const field of document.querySelectorAll('input[data-own-zone]')) {
    if (!field.value) field.value = own || '';
  }
})();
