"use strict";
// The Salon's page. Whatever people wrote is only ever set as text.
const words = {
  fr: {
    tagline: "Le robot des mercis, en démonstration", language: "Langue", clock: "Date de la démonstration", today: "Nous sommes le",
    advance: "Aller au prochain bilan de la semaine", advancing: "L’horloge avance…", rooms: "Conversations", messages: "Messages", hall: "Accueil", alone: "Bravo, en privé",
    welcome: "Quelqu’un vous a facilité la vie ? Dites-le ici.",
    explain: "Choisissez qui parle, essayez un des exemples ou écrivez le vôtre, puis avancez jusqu’au bilan de la semaine : Bravo y racontera ce qui s’est dit.",
    aside: "En tête-à-tête avec Bravo", asideExplain: "Bravo vous répond ici, sans témoin : essayez « aide ». Les mercis, eux, se disent à l’accueil, devant tout le monde.",
    latest: "Nouveaux messages ↓", try: "À essayer :", as: "Vous êtes", names: "Qui mentionner", message: "Votre message", send: "Envoyer", cancel: "Annuler",
    hint: "/bravo @nom pour …", bot: "robot", edited: "modifié", deleted: "message retiré",
    reply: "Répondre", edit: "Modifier", remove: "Retirer", clap: "Ajouter 👏", replying: n => `Réponse à ${n}`, editing: "Vous modifiez votre message",
    said: (n, t) => `${n} : ${t}`, offline: "La connexion est coupée. La page reprend dès que possible.", reacted: (n, e) => `${n} : ${e}`,
    failed: "Cela n’a pas marché. Réessayez dans un instant.",
    examples: [["Un merci", "/bravo @Élodie Martin pour la salle trouvée en deux minutes"], ["Pour deux personnes", "/merci @Karim Benali et @Nguyễn Thị Mai pour le colis gardé jusqu’à 19 h"], ["Sans dire pour quoi", "/bravo @Ana Ruiz"], ["De l’aide", "/bravo aide"]]
  },
  en: {
    tagline: "The thank-you bot, as a demo", language: "Language", clock: "The demo’s date", today: "It’s",
    advance: "Go to the next weekly post", advancing: "Moving the clock…", rooms: "Conversations", messages: "Messages", hall: "Front desk", alone: "Bravo, in private",
    welcome: "Has someone made your life easier? Say so here.",
    explain: "Choose who’s speaking, try one of the examples or write your own, then move on to the weekly post: that’s where Bravo retells what was said.",
    aside: "Just you and Bravo", asideExplain: "Bravo answers you here and nobody else sees it: try “help”. Thanks are said at the front desk, where everybody sees them.",
    latest: "New messages ↓", try: "Try:", as: "You’re", names: "Whom to mention", message: "Your message", send: "Send", cancel: "Cancel",
    hint: "/bravo @name for …", bot: "bot", edited: "edited", deleted: "message taken back",
    reply: "Reply", edit: "Edit", remove: "Take back", clap: "Add 👏", replying: n => `Replying to ${n}`, editing: "You’re editing your message",
    said: (n, t) => `${n}: ${t}`, offline: "The connection is cut. The page carries on as soon as it can.", reacted: (n, e) => `${n}: ${e}`,
    failed: "That didn’t work. Try again in a moment.",
    examples: [["A thank-you", "/bravo @Élodie Martin for finding a room in two minutes"], ["For two people", "/bravo @Karim Benali and @Nguyễn Thị Mai for keeping the parcel until seven"], ["Without a reason", "/bravo @Ana Ruiz"], ["Help", "/bravo help"]]
  }
};
const $ = id => document.getElementById(id);
const messages = new Map(), unread = new Set();
let state = null, next = 0, language = "fr", room = "", clockAt = 0, target = null, caughtUp = false, picked = 0;
const t = () => words[language];

function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
function button(text, action, className, label) {
  const made = element("button", className, text);
  made.type = "button";
  if (label) made.setAttribute("aria-label", label);
  made.addEventListener("click", action);
  return made;
}
const everybody = () => [...state.people, state.bot];
const who = () => $("who").value;
const nameOf = id => (everybody().find(p => p.id === id) || { name: id }).name;
const privateRoom = () => "direct-" + who();
const when = options => new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-GB", { timeZone: state.timeZone, ...options });
const now = () => new Date(clockAt + performance.now());

// Time and language
function showClock() {
  if (!state) return;
  const day = when({ weekday: "long", day: "numeric", month: "long" }).format(now());
  $("now").textContent = (language === "fr" ? day.replace(/ 1 /, " 1er ") : day) + ", " + time(now());
  $("now").dateTime = now().toISOString();
}
const time = date => when({ hour: "numeric", minute: "2-digit" }).format(date).replace(/^0/, "").replace(":", language === "fr" ? "\u00a0h\u00a0" : ":");
function translate() {
  document.documentElement.lang = language;
  for (const part of document.querySelectorAll("[data-say]")) part.textContent = t()[part.dataset.say];
  for (const part of document.querySelectorAll("[data-label]")) part.setAttribute("aria-label", t()[part.dataset.label]);
  $("public").textContent = t().hall;
  $("private").textContent = t().alone;
  $("text").placeholder = t().hint;
  for (const code of ["fr", "en"]) $(code).setAttribute("aria-pressed", String(code === language));
  $("examples").replaceChildren(...t().examples.map(([label, line]) => {
    const item = element("li");
    item.append(button(label, () => fill(line)));
    return item;
  }));
}

// News
function fold(event) {
  const id = event.message;
  if (event.type === "message") messages.set(id, { ...event, reactions: new Map(), at: event.sentAt, fresh: caughtUp });
  const known = messages.get(id);
  if (!known) return;
  if (event.type === "edit") Object.assign(known, { text: event.text, mentions: event.mentions, parts: event.parts, revision: event.revision });
  if (event.type === "delete") known.deleted = true;
  if (event.type === "reaction" || event.type === "unreaction") {
    const users = known.reactions.get(event.emoji) || new Set();
    if (event.type === "reaction") users.add(event.sender.id); else users.delete(event.sender.id);
    known.reactions.set(event.emoji, users);
  }
  if (caughtUp) announce(event, known);
}
function announce(event, known) {
  if (event.room !== room) unread.add(event.room);
  if (event.room === room && event.type === "message") $("aloud").textContent = t().said(event.sender.name, plain(event));
  if (event.room === room && event.type === "reaction") $("aloud").textContent = t().reacted(event.sender.name, event.emoji);
}
async function listen() {
  for (;;) {
    try {
      const answer = await fetch(`/salon/page/state?after=${next}&wait=${caughtUp ? 25 : 0}`, { cache: "no-store" });
      if (!answer.ok) throw new Error(answer.status);
      take(await answer.json());
    } catch {
      if ($("problem").textContent === "") $("problem").textContent = t().offline;
      await new Promise(done => setTimeout(done, 2000));
    }
  }
}
function take(answer) {
  const first = !state, changed = first || answer.language !== language || answer.events.length > 0;
  state = answer;
  clockAt = Date.parse(answer.now) - performance.now();
  if ($("problem").textContent === t().offline) $("problem").textContent = "";
  if (first) begin();
  if (first || answer.language !== language) { language = answer.language; translate(); context(target); }
  answer.events.forEach(fold);
  // A book shorter than what we have seen was begun afresh.
  if (answer.next < next) location.reload();
  next = answer.next;
  if (changed && !answer.more) render();
  caughtUp = caughtUp || !answer.more;
  showClock();
}
function begin() {
  room = state.room;
  $("who").replaceChildren(...state.people.map(person => new Option(person.name, person.id)));
  $("who").value = state.people.some(p => p.id === sessionStorage.who) ? sessionStorage.who : state.people[Math.min(3, state.people.length - 1)].id;
  speakAs();
}
async function change(path, body) {
  $("problem").textContent = "";
  const answer = await fetch("/salon/page/" + path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }).catch(() => null);
  if (!answer || !answer.ok) $("problem").textContent = t().failed;
  return Boolean(answer && answer.ok);
}

// Showing
const initials = name => name.split(/[\s-]+/).filter(part => /^\p{Lu}/u.test(part)).map(part => part[0]).slice(0, 2).join("") || "?";
function avatar(sender) {
  const made = element("span", "avatar" + (sender.bot ? " bot" : ""), sender.bot ? "👏" : initials(sender.name));
  made.setAttribute("aria-hidden", "true");
  const place = state.people.findIndex(p => p.id === sender.id);
  made.style.setProperty("--hue", String((place * 51 + 150) % 360));
  return made;
}
const pieces = event => (event.text || "").split(/(<@[!-~]{1,96}?>)/).map(piece => {
  const mention = (event.mentions || []).find(m => piece === `<@${m.id}>`);
  return mention ? { mention: "@" + mention.name } : piece;
});
const plain = event => pieces(event).map(piece => piece.mention || piece).join("");
function wordsOf(event) {
  const made = element("div", "words");
  if (event.parts) {
    for (const part of event.parts) {
      if (part.type === "break") made.append("\n");
      else if (part.type === "strong" || part.type === "code") made.append(element(part.type, "", part.text));
      else made.append(part.text || "");
    }
  } else for (const piece of pieces(event)) made.append(piece.mention ? element("span", "mention", piece.mention) : piece);
  return made;
}
function head(event) {
  const made = element("div", "head");
  made.append(element("strong", "", event.sender.name));
  if (event.sender.bot) made.append(element("span", "tag", t().bot));
  const at = element("time", "", time(new Date(event.at)));
  at.dateTime = event.at;
  made.append(at);
  if (event.revision) made.append(element("span", "edited", `(${t().edited})`));
  return made;
}
function under(event) {
  const made = element("div", "under"), react = (emoji, on) => change(`messages/${event.message}/react`, { as: who(), emoji, on });
  for (const [emoji, users] of event.reactions) {
    if (!users.size) continue;
    const names = [...users].map(nameOf).join(", "), mine = users.has(who());
    const pill = button(`${emoji} ${users.size}`, () => react(emoji, !mine), "pill" + (mine ? " mine" : "") + (users.has(state.bot.id) ? " bravo" : ""), `${emoji} ${names}`);
    pill.title = names;
    pill.setAttribute("aria-pressed", String(mine));
    made.append(pill);
  }
  const act = (text, action) => made.append(button(text, action, "act"));
  if (!event.reactions.get("👏")?.has(who()) && event.sender.id !== who()) act(t().clap, () => react("👏", true));
  act(t().reply, () => context({ kind: "reply", message: event }));
  if (event.sender.id === who()) {
    act(t().edit, () => context({ kind: "edit", message: event }));
    act(t().remove, () => change(`messages/${event.message}/delete`, { as: who() }));
  }
  return made;
}
function show(event, answers) {
  const item = element("li", "message" + (event.fresh ? " fresh" : "")), body = element("div", "body");
  item.id = "message-" + event.message;
  event.fresh = false;
  const quoted = event.replyTo && messages.get(event.replyTo.message);
  if (quoted) body.append(element("div", "quote", quoted.deleted ? t().deleted : t().said(quoted.sender.name, plain(quoted))));
  const said = wordsOf(event);
  if (event.sender.bot && !event.thread && ["strong", "break"].every(type => (event.parts || []).some(part => part.type === type))) said.classList.add("post");
  body.prepend(head(event));
  body.append(said, under(event));
  if (answers.length) {
    const thread = element("ol", "thread");
    thread.append(...answers.map(answer => show(answer, [])));
    body.append(thread);
  }
  item.append(avatar(event.sender), body);
  return item;
}
function render() {
  const list = $("scroll"), atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  const here = [...messages.values()].filter(m => m.room === room && !m.deleted), fresh = here.some(m => m.fresh);
  const focused = document.activeElement?.closest?.(".message")?.id;
  const rows = [];
  let day = "";
  for (const event of here) {
    if (event.thread && here.some(m => m.message === event.thread)) continue;
    const date = when({ weekday: "long", day: "numeric", month: "long" }).format(new Date(event.at));
    if (date !== day) rows.push(element("li", "day", date));
    day = date;
    rows.push(show(event, here.filter(m => m.thread === event.message)));
  }
  $("welcome").hidden = here.length > 0;
  const aside = room !== state.room;
  $("welcome").children[0].textContent = aside ? t().aside : t().welcome;
  $("welcome").children[1].textContent = aside ? t().asideExplain : t().explain;
  $("messages").replaceChildren(...rows);
  if (focused) $(focused)?.querySelector("button")?.focus({ preventScroll: true });
  $("latest").hidden = atEnd || !fresh;
  if (atEnd || !caughtUp) toEnd();
  $("public").classList.toggle("news", unread.has(state.room));
  $("private").classList.toggle("news", unread.has(privateRoom()));
}
function toEnd() { $("scroll").scrollTop = $("scroll").scrollHeight; $("latest").hidden = true; }
function enter(which) {
  room = which;
  unread.delete(which);
  $("public").setAttribute("aria-pressed", String(room === state.room));
  $("private").setAttribute("aria-pressed", String(room !== state.room));
  context(null);
  render();
  toEnd();
}
function speakAs() {
  sessionStorage.who = who();
  const shown = avatar(state.people.find(p => p.id === who()));
  shown.id = "avatar";
  $("avatar").replaceWith(shown);
  enter(room === state.room ? room : privateRoom());
}

// Writing
function context(to) {
  const left = target;
  target = to;
  $("context").hidden = !to;
  if (to) $("about").textContent = to.kind === "edit" ? t().editing : t().replying(to.message.sender.name);
  if (to && to !== left) fill(to.kind === "edit" ? plain(to.message) : $("text").value);
  if (!to && left?.kind === "edit") fill("", false);
}
function fill(text, focus = true) {
  $("text").value = text;
  grow();
  suggest();
  if (focus) { $("text").focus(); $("text").setSelectionRange(text.length, text.length); }
}
function grow() {
  $("text").style.height = "auto";
  $("text").style.height = $("text").scrollHeight + 2 + "px";
}
const escaped = text => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
// Longest names first, so that no name is taken for the start of another; none that goes on as a longer word.
function marked(text) {
  const people = everybody().sort((a, b) => b.name.length - a.name.length), mentions = new Set();
  const marks = text.normalize("NFC").replace(new RegExp("@(" + people.map(p => escaped(p.name)).join("|") + ")(?![\\p{L}\\p{M}])", "giu"), (_, name) => {
    const person = people.find(p => p.name.toLowerCase() === name.toLowerCase());
    mentions.add(person.id);
    return `<@${person.id}>`;
  });
  return { text: marks, mentions: [...mentions] };
}
async function submit() {
  if (!$("text").value.trim() || $("send").disabled) return;
  const body = { as: who(), room, ...marked($("text").value) };
  if (target?.kind === "reply") {
    body.replyTo = target.message.message;
    if (target.message.thread) body.thread = target.message.thread;
  }
  $("send").disabled = true;
  const path = target?.kind === "edit" ? `messages/${target.message.message}/edit` : "messages";
  if (await change(path, body)) { target = null; context(null); fill(""); toEnd(); }
  $("send").disabled = false;
}
const bare = text => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/’/g, "'").toLowerCase();
const wanted = () => /(^|[\s(])@([^@\n]{0,40})$/u.exec($("text").value.slice(0, $("text").selectionStart));
function suggest() {
  const part = wanted(), typed = part && bare(part[2]);
  const found = part && state ? everybody().filter(p => p.id !== who() && bare(p.name) !== typed.trim() && (bare(p.name).startsWith(typed) || bare(p.name).split(/[\s-]+/).some(w => w.startsWith(typed)))) : [];
  picked = 0;
  $("names").hidden = !found.length;
  $("text").setAttribute("aria-expanded", String(found.length > 0));
  $("names").replaceChildren(...found.map((person, index) => {
    const item = element("li", "", person.name);
    item.id = "name-" + index;
    item.setAttribute("role", "option");
    item.addEventListener("pointerdown", event => { event.preventDefault(); pick(person.name); });
    return item;
  }));
  point(0);
}
function point(to) {
  const items = [...$("names").children];
  picked = items.length ? (to + items.length) % items.length : 0;
  items.forEach((item, index) => item.setAttribute("aria-selected", String(index === picked)));
  if (items.length) { $("text").setAttribute("aria-activedescendant", "name-" + picked); items[picked].scrollIntoView({ block: "nearest" }); }
  else $("text").removeAttribute("aria-activedescendant");
}
function pick(name) {
  const part = wanted(), end = $("text").selectionStart, start = end - part[2].length;
  const before = $("text").value.slice(0, start) + name + " ";
  $("text").value = before + $("text").value.slice(end);
  $("text").setSelectionRange(before.length, before.length);
  $("names").hidden = true;
  $("text").setAttribute("aria-expanded", "false");
  grow();
}
function key(event) {
  const open = !$("names").hidden;
  if (event.isComposing) return;
  if (open && (event.key === "ArrowDown" || event.key === "ArrowUp")) point(picked + (event.key === "ArrowDown" ? 1 : -1));
  else if (open && (event.key === "Enter" || event.key === "Tab")) pick($("names").children[picked].textContent);
  else if (event.key === "Escape") { if (open) $("names").hidden = true; else context(null); }
  else if (event.key === "Enter" && !event.shiftKey) submit();
  else return;
  event.preventDefault();
}

$("form").addEventListener("submit", event => { event.preventDefault(); submit(); });
$("text").addEventListener("keydown", key);
$("text").addEventListener("input", () => { grow(); suggest(); });
$("text").addEventListener("blur", () => { $("names").hidden = true; });
$("who").addEventListener("change", speakAs);
$("public").addEventListener("click", () => enter(state.room));
$("private").addEventListener("click", () => enter(privateRoom()));
$("latest").addEventListener("click", toEnd);
$("cancel").addEventListener("click", () => context(null));
for (const code of ["fr", "en"]) $(code).addEventListener("click", () => change("language", { language: code }));
$("advance").addEventListener("click", async () => {
  $("advance").disabled = true;
  $("advance").textContent = t().advancing;
  if (state && room !== state.room) enter(state.room);
  await change("clock", {});
  $("advance").disabled = false;
  $("advance").textContent = t().advance;
  toEnd();
});
setInterval(showClock, 10000);
translate();
listen();
