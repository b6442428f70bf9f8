// The dialog's page: a list that is walked by arrow keys, a line to type a path on, two buttons. All text is text.
var dialogState = { asked: null, resolve: null, chosen: null };

function element(tag, style, text) {
  const made = document.createElement(tag);
  Object.assign(made.style, style);
  if (text !== undefined) made.textContent = text;
  return made;
}

function answerDialog(value) {
  const { resolve } = dialogState;
  dialogState.resolve = null;
  if (resolve) resolve(value);
}

function dialogButton(text, press) {
  const button = element('button', { font: 'inherit', padding: '6px 14px', marginLeft: '8px', border: '1px solid #8a8a85', borderRadius: '6px', background: '#fff' }, text);
  button.addEventListener('click', press);
  return button;
}

function showDialog(asked) {
  dialogState.asked = asked;
  document.title = asked.title;
  document.body.replaceChildren();
  Object.assign(document.body.style, { font: '14px system-ui, sans-serif', margin: '16px', background: '#faf9f6', color: '#1c1d1b', display: 'flex', flexDirection: 'column', height: 'calc(100vh - 32px)', gap: '8px' });
  document.body.append(element('h1', { fontSize: '16px', margin: '0' }, asked.title));
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') answerDialog(null);
  });
}

// Shows the folder and waits: { go } to another folder, { chosen } a name, or null.
function dialogAnswer(listing) {
  const { asked } = dialogState;
  [...document.body.querySelectorAll('[data-part]')].forEach((part) => part.remove());
  const part = (tag, style, text) => {
    const made = element(tag, style, text);
    made.dataset.part = '';
    document.body.append(made);
    return made;
  };
  const answered = new Promise((resolve) => (dialogState.resolve = resolve));
  if (asked.kind === 'message') {
    part('p', { flex: '1' }, asked.detail);
    const row = part('div', { textAlign: 'right' });
    asked.buttons.forEach((text, index) => row.append(dialogButton(text, () => answerDialog({ chosen: String(index) }))));
    row.querySelector('button').focus();
    return answered;
  }
  part('div', { color: '#555' }, listing.folder);
  const list = part('select', { flex: '1', font: 'inherit', padding: '4px', border: '1px solid #8a8a85', borderRadius: '6px' });
  list.size = 12;
  list.setAttribute('aria-label', 'Files and folders');
  list.append(new Option('.. (up)', '..'));
  for (const entry of listing.entries) list.append(new Option(entry.isFolder ? `${entry.name}/` : entry.name, entry.name));
  list.selectedIndex = 0;
  if (listing.trouble) part('div', { color: '#a00' }, listing.trouble);
  const line = part('input', { font: 'inherit', padding: '7px 8px', border: '1px solid #8a8a85', borderRadius: '6px' });
  line.setAttribute('aria-label', asked.kind === 'save' ? 'Name of the file' : 'Path');
  line.placeholder = asked.kind === 'save' ? '' : 'Choose above, or type a path';
  line.value = asked.kind === 'save' ? asked.suggested : '';
  const isFolder = (name) => name === '..' || listing.entries.some((entry) => entry.name === name && entry.isFolder);
  const accept = () => {
    const typed = line.value.trim();
    if (typed !== '') return answerDialog({ chosen: typed });
    if (asked.kind === 'folder') return answerDialog({ chosen: '.' });
    if (isFolder(list.value)) return answerDialog({ go: list.value });
    answerDialog({ chosen: list.value });
  };
  const enter = () => (isFolder(list.value) ? answerDialog({ go: list.value }) : answerDialog({ chosen: list.value }));
  list.addEventListener('dblclick', enter);
  list.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') enter();
  });
  line.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') accept();
  });
  const row = part('div', { textAlign: 'right' });
  row.append(dialogButton('Cancel', () => answerDialog(null)), dialogButton(asked.kind === 'save' ? 'Save' : asked.kind === 'folder' ? 'Choose this folder' : 'Open', accept));
  list.focus();
  return answered;
}
