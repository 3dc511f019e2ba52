import '../styles/index.css';
import '../styles/kit.css';
import { mount } from 'svelte';
import { mountSprite } from '$lib/parts';
import { loadTexts, setLanguage, toLanguage } from '$lib/text';
import { appearance } from '$lib/settings/appearance.svelte';
import { desk } from '$lib/desk/route.svelte';
import Kit from './Kit.svelte';
import KitFrame from './KitFrame.svelte';
import KitOver from './KitOver.svelte';
import KitScreen from './screens/KitScreen.svelte';
import { playRust } from './screens/rust';
import { breachAnswers } from './breach/answers';
import { paperAnswers, paperRoute } from './papers/answers';
import { catalogueAnswers } from './catalogue/answers';
import { noticeAnswers } from './notices/answers';
import { privacyAnswers, privacyRoute } from './privacy/answers';
import { requestAnswers, requestRoute } from './requests/answers';
import { type Scene, windowAnswers } from './window/answers';
import { preferences } from '$lib/settings';
import { entry } from '$lib/vault';
import App from '../App.svelte';

// kit.html?page=frame|over&theme=dark&lang=en: every view can be pictured without a hand on the mouse.
const wanted = new URLSearchParams(location.search);
mountSprite(document);
const spoken = toLanguage(wanted.get('lang') ?? 'sk');
await loadTexts(spoken);
setLanguage(spoken);
appearance.theme = wanted.get('theme') === 'dark' ? 'dark' : 'light';
const page = wanted.get('page') ?? 'kit';
if (page === 'app') {
  // The whole window: &scene=first|unlock|restore|open|warned|nagged|no-backup|quitting|locking-soon|kit, &at= the screen,
  // of the privacy office &tab= too. Answers of a room: a file of kit/ROOM, named in the list below.
  const { language, theme } = preferences;
  playRust({
    ...windowAnswers((wanted.get('scene') ?? 'open') as Scene, {
      language,
      theme,
      zoom: 100,
      single_keys: true,
    }),
    ...paperAnswers,
    ...requestAnswers,
    ...privacyAnswers,
    ...breachAnswers,
    ...catalogueAnswers,
    ...noticeAnswers,
  });
  const at = wanted.get('at');
  if (at === 'settings' || at === 'backup' || at === 'staff') void desk.go({ screen: at });
  const paper = paperRoute(at) ?? requestRoute(at) ?? privacyRoute(at);
  if (paper) void desk.go(paper);
  void preferences.load().then(() => {
    mount(App, { target: document.body });
    if (wanted.get('scene') === 'restore') setTimeout(() => entry.restore(), 200);
  });
} else if (page === 'screen') {
  // A screen with made-up answers: &screen=people|person|new-person|consent
  playRust(privacyAnswers);
  const screen = wanted.get('screen') ?? 'people';
  if (screen === 'person' || screen === 'consent') void desk.go({ screen, id: 'person-3' });
  else if (screen === 'new-person') void desk.go({ screen });
  mount(KitScreen, { target: document.body });
} else if (page === 'frame') mount(KitFrame, { target: document.body });
else if (page === 'kit') mount(Kit, { target: document.body });
else mount(KitOver, { target: document.body, props: { show: page } });
// &click=WORDS|WORDS presses the buttons with these words, one after another.
(wanted.get('click') ?? '').split('|').forEach((words, place) => {
  const press = () =>
    [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(words))?.click();
  if (words !== '') setTimeout(press, 1500 + place * 700);
});
