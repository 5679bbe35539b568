// The whole background: who asks for what, and what happens when. It holds no state; the browser may end it at any time.
import { saveArticle } from '../library/library-store';
import { answerBackground } from '../messages/answer';
import { onCommand } from '../platform/commands';
import { onInstalled, onStart } from '../platform/lifetime';
import { onMenuChosen } from '../platform/menus';
import { onKeyword, sayDefault } from '../platform/omnibox';
import { onAccessChanged } from '../platform/permissions';
import { hideInTab, showInTab } from '../platform/tab-style';
import { openPage } from '../platform/tabs';
import { translate } from '../platform/translate';
import { onSettingsChanged } from '../settings/settings-store';
import { COMMAND_WORKS } from './commands';
import { openSaved, suggestSaved } from './keyword';
import { followMenus, MENU_WORKS, offerReading } from './menus';
import { openInReader } from './open-in-reader';
import { openReader } from './open-reader';
import { pageChanged, siteLearned } from './page-news';
import { orderOf } from './page-orders';
import { accessTakenBack, followSiteRules, started } from './site-rules';
import { fetchList } from './subscriptions';

answerBackground({
  content: {
    pageOpened: caller => orderOf(caller.address),
    pageChanged,
    siteLearned,
    hideSelectors: async ({ tabId }, selectors) => {
      await hideInTab(tabId, selectors);
      return null;
    },
    showSelectors: async ({ tabId }, selectors) => {
      await showInTab(tabId, selectors);
      return null;
    },
    openInReader,
  },
  pages: {
    openReader,
    saveArticle,
    siteRulesChanged: async () => {
      await followSiteRules();
      return null;
    },
    fetchList,
  },
});

onAccessChanged({ granted: followSiteRules, takenBack: accessTakenBack });
onMenuChosen(MENU_WORKS);
onCommand(COMMAND_WORKS);
onKeyword({ suggest: suggestSaved, open: (words, where) => void openSaved(words, where) });
sayDefault(translate('keyword_default'));
onSettingsChanged(followMenus);
onStart(offerReading);
onStart(started);
onInstalled(() => void openPage('welcome'));
