import { startPage } from '../start-page';
import './reader.css';
import { ReaderPage } from './reader-page';

startPage(<ReaderPage query={location.search} />, { title: 'reader_title' });
