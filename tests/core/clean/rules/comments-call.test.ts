import { describeRule } from '../rule-cases';

describeRule('comments-call', {
  takes: [
    {
      name: 'the call of a forum with its button',
      end: '<section class="comments" id="comments"><h2>Join our commenting forum</h2><p>Join thought-provoking conversations, follow other Meridian readers and see their replies</p><button>Comments</button></section>',
      says: 'Join our commenting forum',
    },
    {
      name: 'the same without telling names',
      end: '<div class="sc-h1"><div class="sc-h2"><div>Join our commenting forum</div></div><div class="sc-h3"><div>Join thought-provoking conversations, follow other Meridian readers and see their replies</div></div><div class="sc-h4"><div>Comments</div></div></div>',
      says: 'Join thought-provoking conversations',
    },
    {
      name: 'a plain paragraph',
      middle: '<p><strong>What do you think? Have your say in the comments below</strong></p>',
      says: 'Have your say in the comments',
    },
    { name: 'a button alone', middle: '<div><button>View comments</button></div>', says: 'View comments' },
    {
      name: 'a count of comments',
      middle: '<div class="tools"><span>Comments (12)</span></div>',
      says: 'Comments (12)',
    },
    {
      name: 'a whole thread with what readers wrote',
      end: '<ol class="comment-list" id="comments"><li class="comment"><p>I crossed on the ferry for nineteen years and never once was it late, whatever the council likes to tell us now.</p></li><li class="comment"><p>Nineteen million for a bridge that turns four times a day. My grandfather would have laughed, and then he would have paid.</p></li></ol>',
      says: 'I crossed on the ferry for nineteen years',
    },
    {
      name: 'a form with a late heading',
      end: '<div id="respond" class="comment-respond"><form><p>Your email address will not be published.</p><textarea></textarea><button>Post a comment</button></form><h3>Leave a reply</h3></div>',
      says: 'Leave a reply',
    },
    {
      name: 'a German call',
      language: 'de',
      end: '<div class="leserforum"><h3>Diskutieren Sie mit</h3><p>Die Kommentarfunktion ist bis Mitternacht offen.</p><button>Kommentar schreiben</button></div>',
      says: 'Diskutieren Sie mit',
    },
    {
      name: 'a French call',
      language: 'fr',
      end: '<div class="reactions"><h3>Commentaires</h3><p>Laisser un commentaire</p></div>',
      says: 'Laisser un commentaire',
    },
    {
      name: 'a Spanish call',
      language: 'es',
      end: '<div class="opina"><h3>Comentarios</h3><p>Únete a la conversación</p></div>',
      says: 'Únete a la conversación',
    },
  ],
  leaves: [
    {
      name: 'a story about comments',
      middle:
        '<p>The minister’s comments drew hundreds of replies within the hour, and the discussion went on in the comments of three papers until dawn.</p><p>He declined to comment further, but said that the conversation should continue, and that other readers of the report might judge it better.</p>',
    },
    {
      name: 'a man who asks others to speak',
      middle:
        '<p>“Join the conversation, share your thoughts, leave a comment on the wall,” read the letters above the door of the harbour museum in red paint.</p>',
    },
    {
      name: 'a question that the story asks',
      middle:
        '<p>Comment réagissent the people of the quarter, a French visitor asked on the quay, and was told that most of them had gone home to sleep.</p>',
    },
    {
      name: 'questions and answers',
      middle:
        '<p><strong>What do you think of the new bridge?</strong></p><p>It is a fine thing to look at, and I shall use it every day, but I will miss the brass band and the coffee on the upper deck of the ferry.</p>',
    },
    {
      name: 'a French sentence that begins with “comment”',
      language: 'fr',
      middle:
        '<p>Comment réagissent les riverains ? La plupart se disent soulagés, d’autres regrettent déjà le bac, sa fanfare et le café du pont supérieur.</p>',
    },
    {
      name: 'a German story about a commentary',
      language: 'de',
      middle:
        '<p>Der Kommentar des Ministers löste eine Diskussion aus, die in den Kommentaren dreier Zeitungen bis zum Morgengrauen weiterging, hieß es.</p>',
    },
  ],
});
