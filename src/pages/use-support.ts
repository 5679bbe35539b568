import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../core/article';
import { knownSettings, loadSettings, onSettingsChanged } from '../settings/settings-store';

/** Gives the article, without the line for its publisher if the reader does not want that. */
export function useSupport(article: Article): Article {
  const [wanted, setWanted] = useState(() => knownSettings().choices.support);
  useEffect(() => {
    void loadSettings().then(({ choices }) => setWanted(choices.support));
    return onSettingsChanged(({ choices }) => setWanted(choices.support));
  }, []);
  return wanted ? article : { ...article, support: '' };
}
