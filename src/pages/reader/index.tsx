import { hostOf } from '../../settings/site-rules';
import { startPage } from '../start-page';
import './reader.css';
import { parseRequest } from './load-article';
import { ReaderPage } from './reader-page';

startPage(<ReaderPage query={location.search} />, {
  title: 'reader_title',
  host: hostOf(parseRequest(location.search).from),
});
