// The whole background: who asks for what, and what happens when. It holds no state; the browser may end it at any time.
import { saveArticle } from '../library/library-store';
import { answerBackground } from '../messages/answer';
import { showBadge } from '../platform/badge';
import { onStart } from '../platform/lifetime';
import { onMenuChosen } from '../platform/menus';
import { onAccessChanged } from '../platform/permissions';
import { offerReading, READ_ENTRY, readTab } from './menus';
import { openReader } from './open-reader';
import { accessTakenBack, followSiteRules, started, toBeCleaned } from './site-rules';

answerBackground({
  content: {
    pageOpened: async caller => ({ clean: await toBeCleaned(caller.address) }),
    pageChanged: async (caller, state) => {
      await showBadge(caller.tabId, state.hidden);
      return null;
    },
  },
  pages: {
    openReader,
    saveArticle,
    siteRulesChanged: async () => {
      await followSiteRules();
      return null;
    },
  },
});

onAccessChanged({ granted: followSiteRules, takenBack: accessTakenBack });
onMenuChosen(READ_ENTRY, readTab);
onStart(offerReading);
onStart(started);
