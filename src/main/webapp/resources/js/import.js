/* Shows how far a file is without being asked: looks again every two seconds, and once more in full when it is done. */
'use strict';
(() => {
  const page = document.getElementById('import');
  if (!page || page.dataset.atWork !== 'true') return;
  const EVERY = 2000;

  async function look() {
    try {
      const answer = await fetch(location.pathname, { cache: 'no-store' });
      if (!answer.ok) return;
      const now = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (now.getElementById('import')?.dataset.atWork !== 'true') return location.reload();
      document.getElementById('progress').replaceChildren(...now.getElementById('progress').childNodes);
    } catch {
      // the line is down for a moment; the next look may find it up again
    }
    setTimeout(look, EVERY);
  }

  setTimeout(look, EVERY);
})();
