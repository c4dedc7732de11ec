/* Tells each next meeting by her own clock as well, where that shows another hour. The page says all by the group's. */
'use strict';
(() => {
  const list = document.querySelector('.dates');
  if (!list) return;
  const language = document.documentElement.lang || 'en';
  const here = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const hour = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  for (const time of list.querySelectorAll('time')) {
    const at = new Date(time.dateTime);
    if (isNaN(at) || time.textContent.includes(hour.format(at))) continue;
    const hers = document.createElement('span');
    hers.className = 'quiet';
    hers.textContent = list.dataset.here.replace('{0}', () => here.format(at));
    time.after(hers);
  }
})();
