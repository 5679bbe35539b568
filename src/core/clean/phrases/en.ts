import type { Phrases } from './phrases';

export const en: Phrases = {
  language: 'en',
  address: 'we|us|our|you|your|yours',
  trade:
    'journalism|journalists|reporters|reporting|newsroom|paywall|paywalls|independent press|readers|our stories|to tell the story',
  kinds: {
    donation:
      'your donation|your support|your contribution|your gift|donate|make a donation|!support our journalism|!support our work|' +
      'support us|help us|chip in|become a supporter|contribute|give today|one-time gift|tax-deductible|' +
      '!your support makes all the difference|!please donate|!make a contribution|!we need your support|!if you can, please support|' +
      '!your donation allows us|=donate|=donate now|=donate today|=contribute|=support us|=give now|=become a supporter',
    subscription:
      'subscribe|subscribe now|subscriber|subscribers|subscription|start your free trial|free trial|cancel anytime|' +
      '!already a subscriber|!subscribe to read|!subscribe to continue|!to continue reading|!unlimited access|!become a subscriber|' +
      '!this article is for subscribers|!subscriber-only|=subscribe|=subscribe now|=subscribe today|=gift this article|=gift article|' +
      '=become a member|!become a member',
    newsletter:
      'newsletter|newsletters|inbox|email address|e-mail address|sign up|our emails|email updates|daily briefing|email alerts|' +
      '!sign up for our|!sign up to our|!sign up for the|!sign up to the|!subscribe to our newsletter|!straight to your inbox|' +
      '!delivered to your inbox|!sent to your inbox|!in your inbox|!emailed about offers|!to your inbox|!enter your email|' +
      '!valid email address|!get our newsletter|!sign up for free|!our free newsletter|!by signing up|=sign up|=sign me up|=newsletter|' +
      '=newsletters|=breaking news emails|!news alerts and special reports|!weekday mornings|!meet your inbox|!daily newsletter|!weekly newsletter|=your email address|=email address|=email',
    registration:
      'log in|login|sign in|register|registering|create an account|free account|your account|logged in|' +
      '!thank you for registering|!already have an account|!please log in|!log in to bookmark|!sign in to save|!create a free account|' +
      '!please refresh the page|!please refresh your browser|!to be automatically logged in|register for free|!bookmark this|' +
      '=log in|=sign in|=register|=create account|=register now|=login|=bookmark|=bookmark popover|=removed from bookmarks',
    comments:
      'comment|comments|commenting|conversation|conversations|discussion|have your say|your thoughts|other readers|replies|' +
      '!join our commenting forum|!join thought-provoking conversations|!join the conversation|!join the discussion|!leave a comment|' +
      '!post a comment|!have your say in the comments|!let us know in the comments|!leave a reply|!see their replies|' +
      '!comments are closed|!comments and pings are currently closed|!what do you think?|!view comments|!read the comments|!show comments|!share your thoughts|' +
      '=comments|=comment|=discussion|=add comment|=add a comment|=most liked|=newest first|=oldest first|=reply|=no comments',
    notification:
      'notifications|alerts|breaking news alerts|!turn on notifications|!enable notifications|!allow notifications|' +
      '!stay up to date with notifications|!notifications can be managed|!get notifications|!push notifications|!browser preferences|' +
      '!get alerts on|=notifications',
    app: 'our app|the app|app store|google play|!download our app|!download the app|!get the app|=click here to get the fox news app|!open in app|!available on the app store',
    social:
      'follow us|like us|on facebook|on twitter|on whatsapp|telegram channel|whatsapp channel|!follow us on|!like us on|!join us on|' +
      '!join our whatsapp|!follow us|!share it with a friend|!like this story|!follow him on twitter|!follow her on twitter|!follow them on twitter|!make us preferred on google|!preferred source|!subscribe to our channel|=follow|=follow us',
    consent:
      'cookies|consent|!we use cookies|!accept cookies|!cookie policy|!cookie settings|!your consent|!accept all|' +
      '!to view this content|!allow and continue|=accept|=accept all|=manage preferences',
    survey:
      '!take our survey|!take our poll|!answer our survey|!was this article helpful|!did you find this article|!rate this article|=vote',
    related:
      '=read more|=read more:|=read more...|=related|=related stories|=related articles|=related content|=related topics|=more about|' +
      '=more on this|=more on this story|=more on this topic|=recommended|=recommended for you|=most read|=most popular|=trending|' +
      '=see also|=also read|=read next|=up next|=you may also like|=you might also like|=more stories|=more from|=latest news|' +
      "=top stories|=editor's picks|=don't miss|=in this story|=topics|=tags|=explore more|=keep reading|=popular|=latest|=show all|" +
      '=related video|=related coverage|=related posts|=you might like|=more stories like this one|=more stories like this|=featured|=on this topic|=in case you missed it|=icymi|=read the full story|=full story|=other stories|=more|=see more|=also on rt.com|!by clicking here|=recent articles|=popular this week|=also read|=watch next|=what to read next|=more like this|=more news|=latest stories|=more in|=the latest',
    advert:
      '=advertisement|=advertisements|=advert|=ad|=ads|=sponsored|=sponsored content|=promoted|=article continues below|' +
      '=article continues below advertisement|=story continues below|=story continues below advertisement|=continue reading below|' +
      '=advertisement - scroll to continue|=scroll to continue|=paid content|=partner content|=loading|=continue reading the main story|=continue reading|=skip advertisement|!article continues after ad|' +
      '!story continues after this ad|!article continues below',
    'correction-contact':
      '!do you have a story|!got a story|!got a tip|!get in touch with our news team|!get in touch at|!we want to hear from you|!we want to hear what you think|!submit a letter to the editor|!have a tip|!send us your story|!email the newsroom|!report an error|!contact the newsroom|' +
      '!know something we should|!suggest a correction|!report a correction|!send tips to',
  },
};
