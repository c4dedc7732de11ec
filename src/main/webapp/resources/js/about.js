/*
 * What a story tells about itself, made easier; every field works without this script.
 * - window.telling gives composer.js these fields as the server knows them, and puts another copy's fields in their place
 * - a long list of terms gets a box that narrows it
 * - a suggestion that is ticked is ticked in its list too; suggestions follow the words as they are saved
 * - a row of the timeline asks only what belongs to its kind; the next row is there without a trip to the server
 */
'use strict';
(() => {
  const about = document.getElementById('about');
  const timeline = document.getElementById('timeline');
  if (!about || !timeline) return;
  const LONG = 8;
  const all = name => [...document.getElementsByName(name)];
  const ticked = name => [...new Set(all(name).filter(box => box.checked).map(box => box.value))].sort();
  const rows = () => [...timeline.querySelectorAll('.event')];
  const fields = ['kind', 'when', 'until', 'what', 'reason', 'burden', 'helped'];
  const field = (row, name) => row.querySelector('[name=event-' + name + ']');

  function event(row) {
    const told = Object.fromEntries(fields.map(name => [name, field(row, name).value]));
    told.burden = told.burden === '' ? null : Number(told.burden);
    return told;
  }
  const plain = name => name.replace(/_/g, '').toLowerCase(); // SIDE_EFFECT in a story, sideEffect in a form
  const isBlank = row => fields.every(name => !field(row, name).value);

  window.telling = {
    read: () => ({
      facets: ticked('facet'),
      answers: Object.fromEntries(ticked('answer').map(answer => answer.split(':'))),
      contentNotes: ticked('contentNote'),
      need: ticked('need')[0] || '',
      timeline: rows().filter(row => !isBlank(row)).map(event)
    }),
    /* Another copy of the story, as it was kept. */
    put(copy) {
      const told = copy.about || copy;
      for (const box of all('facet')) box.checked = (told.facets || []).includes(box.value);
      for (const box of all('contentNote')) box.checked = (told.contentNotes || []).includes(box.value);
      for (const box of all('need')) box.checked = box.value === (told.need || '');
      const answers = Object.entries(told.answers || {}).map(([facet, answer]) => plain(facet + ':' + answer));
      for (const box of all('answer')) box.checked = answers.includes(plain(box.value));
      const events = (copy.timeline && copy.timeline.events) || [];
      while (rows().length <= events.length) addRow();
      rows().forEach((row, at) => {
        for (const name of fields) {
          const value = events[at] && events[at][name];
          field(row, name).value = value === null || value === undefined ? '' : value;
        }
        fit(row);
      });
      summarise();
    },
    /* What the words speak of, as the server found it. */
    suggest(found) {
      const place = document.getElementById('suggested-ticks');
      const kept = [...place.querySelectorAll('label')].filter(label => label.querySelector('input').checked);
      const fresh = [...offered('facet', found.facets), ...offered('contentNote', found.contentNotes)];
      const known = kept.map(label => label.querySelector('input').value);
      place.replaceChildren(...kept, ...fresh.filter(label => !known.includes(label.querySelector('input').value)));
    }
  };

  function offered(name, codes) {
    return (codes || []).flatMap(code => {
      const box = all(name).find(one => one.value === code && !one.closest('#suggested'));
      if (!box) return [];
      const label = box.closest('label').cloneNode(true);
      label.hidden = false;
      label.querySelector('input').checked = false;
      if (name === 'contentNote') label.querySelector('span').prepend(about.dataset.note + ' ');
      return [label];
    });
  }

  /* The summary of a closed list says what is ticked in it. */
  function summarise() {
    for (const list of about.querySelectorAll('.pick')) {
      const said = [...list.querySelectorAll('input:checked')].filter(box => box.value).map(box => box.nextElementSibling.textContent);
      let place = list.querySelector('.picked');
      if (!place) {
        place = document.createElement('span');
        place.className = 'quiet picked';
        list.querySelector('summary').append(' ', place);
      }
      place.textContent = said.join(', ');
    }
  }

  about.addEventListener('change', changed => {
    const box = changed.target;
    if (box.type === 'checkbox') {
      for (const twin of all(box.name)) if (twin.value === box.value) twin.checked = box.checked;
      if (box.name === 'answer' && box.checked) {
        for (const other of box.closest('.instead').querySelectorAll('input')) if (other !== box) other.checked = false;
      }
    }
    summarise();
  });

  /* A box that narrows a long list; what is ticked stays in sight. */
  for (const list of about.querySelectorAll('.pick')) {
    const labels = [...list.querySelectorAll('.ticks:not(.instead) label')];
    if (labels.length <= LONG) continue;
    const box = document.createElement('input');
    box.type = 'text';
    box.autocomplete = 'off';
    box.setAttribute('aria-label', about.dataset.filter + ': ' + list.querySelector('summary').firstChild.textContent.trim());
    box.placeholder = about.dataset.filter;
    const left = document.createElement('p');
    left.className = 'out';
    left.setAttribute('role', 'status');
    box.addEventListener('input', typed => {
      typed.stopPropagation();
      const words = box.value.toLowerCase();
      for (const label of labels) {
        label.hidden = !label.textContent.toLowerCase().includes(words) && !label.querySelector('input').checked;
      }
      left.textContent = about.dataset.left.replace('{0}', labels.filter(label => !label.hidden).length);
    });
    box.addEventListener('keydown', key => { if (key.key === 'Enter') { key.preventDefault(); key.stopPropagation(); } });
    list.querySelector('.ticks').before(box, left);
  }

  /* Timeline */
  function fit(row) {
    const kind = field(row, 'kind').value;
    for (const label of row.querySelectorAll('[data-for]')) {
      const inside = label.querySelector('input, select');
      label.hidden = label.dataset.for !== kind && !inside.value;
    }
  }
  function addRow() {
    const last = rows().pop();
    const row = last.cloneNode(true);
    for (const name of fields) field(row, name).value = '';
    const legend = row.querySelector('legend');
    legend.textContent = legend.textContent.replace(/\d+/, rows().length + 1);
    last.after(row);
    fit(row);
    return row;
  }
  timeline.addEventListener('change', changed => { const row = changed.target.closest('.event'); if (row) fit(row); });
  document.getElementById('another').addEventListener('click', pressed => {
    pressed.preventDefault();
    field(addRow(), 'kind').focus();
  });
  rows().forEach(fit);
  summarise();
})();
