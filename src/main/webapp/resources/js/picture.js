/*
 * A picture for the story, without leaving it: chosen, dropped on the text or pasted into it. Without this script the
 * button leads to a page of its own. The words in the fields stay until the picture is in the text.
 */
'use strict';
(() => {
  const dialog = document.getElementById('picture');
  const body = document.getElementById('body');
  const opener = document.getElementById('add-picture');
  if (!dialog || !body || !opener || !dialog.showModal) return;
  const say = dialog.dataset;
  const form = dialog.querySelector('form');
  const file = document.getElementById('file');
  const alt = document.getElementById('alt');
  const state = document.getElementById('picture-state');
  const progress = document.getElementById('picture-progress');
  const bar = progress.querySelector('progress');
  const send = form.querySelector('[type=submit]');
  const LARGEST = 8 << 20;
  let underway = null;

  function open(files) {
    if (files) file.files = files;
    state.textContent = '';
    dialog.showModal();
    (file.files.length ? alt : file).focus();
  }

  function problem(field, words) {
    document.getElementById(field.id + '-problem').textContent = words;
    field.setAttribute('aria-invalid', String(Boolean(words)));
  }

  function busy(yes) {
    progress.hidden = !yes;
    send.setAttribute('aria-disabled', String(yes));
    if (!yes) underway = null;
  }

  function told(request) {
    try { return JSON.parse(request.responseText); } catch { return {}; }
  }

  function arrived(picture) {
    const before = body.value.slice(0, body.selectionEnd), after = body.value.slice(body.selectionEnd);
    const gap = text => /\n\n$|^$/.test(text) ? '' : text.endsWith('\n') ? '\n' : '\n\n';
    dialog.close();
    form.reset();
    body.dispatchEvent(new CustomEvent('put', { detail: gap(before) + picture.markdown + (after.startsWith('\n\n') ? '' : '\n\n') }));
    opener.parentElement.querySelector('#picture-done').textContent = say.done;
  }

  function refused(request) {
    const answer = told(request);
    const errors = answer.errors || [];
    for (const field of [file, alt]) problem(field, (errors.find(one => one.field === field.id) || {}).message || '');
    if (request.status === 401) state.textContent = say.ended;
    else state.textContent = errors.length ? '' : answer.detail || say.lost;
    (form.querySelector('[aria-invalid=true]') || send).focus();
  }

  function upload() {
    const request = new XMLHttpRequest();
    underway = request;
    bar.removeAttribute('value');
    busy(true);
    request.upload.addEventListener('progress', event => {
      const part = Math.round(100 * event.loaded / event.total);
      bar.value = part;
      state.textContent = part < 100 ? say.progress.replace('{0}', Math.floor(part / 10) * 10) : say.developing;
    });
    request.addEventListener('load', () => { busy(false); request.status === 201 ? arrived(told(request)) : refused(request); });
    request.addEventListener('error', () => { busy(false); state.textContent = say.lost; send.focus(); });
    request.addEventListener('abort', () => { busy(false); state.textContent = say.cancelled; });
    request.open('POST', '/api/v1/images');
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    request.send(new FormData(form));
  }

  form.addEventListener('submit', event => {
    event.preventDefault();
    if (underway) return;
    const chosen = file.files[0];
    problem(file, !chosen ? file.validationMessage : chosen.size > LARGEST ? say.large : '');
    problem(alt, alt.value.trim() ? '' : document.getElementById('alt-hint').textContent);
    const wrong = form.querySelector('[aria-invalid=true]');
    if (wrong) wrong.focus();
    else upload();
  });

  /* The first press stops an upload, the next closes; Escape does the same. */
  function cancel(event) {
    if (!underway) return dialog.close();
    event.preventDefault();
    underway.abort();
  }
  form.querySelector('[data-cancel]').addEventListener('click', cancel);
  dialog.addEventListener('cancel', cancel);
  dialog.addEventListener('close', () => { if (underway) underway.abort(); body.focus(); });

  opener.addEventListener('click', event => { event.preventDefault(); open(); });

  const pictures = transfer => transfer && [...transfer.files].some(one => one.type.startsWith('image/')) ? transfer.files : null;
  body.addEventListener('dragover', event => { if (event.dataTransfer.types.includes('Files')) event.preventDefault(); });
  for (const [name, of] of [['drop', event => event.dataTransfer], ['paste', event => event.clipboardData]]) {
    body.addEventListener(name, event => {
      const files = pictures(of(event));
      if (!files || (name === 'paste' && of(event).getData('text/plain'))) return;
      event.preventDefault();
      open(files);
    });
  }
})();
