import type { Phrases } from './phrases';

export const en: Phrases = {
  language: 'en',
  address: 'we|us|our|you|your|yours',
  trade:
    'journalism|journalists|reporters|reporting|newsroom|paywall|paywalls|independent press|readers|our stories|to tell the story',
  kinds: {
    donation:
      '!support independent journalism|!invest in journalism|!support quality journalism|!support us today|!way for you to support|=support independent journalism|=pay once|' +
      'your donation|your support|your contribution|your gift|donate|make a donation|!support our journalism|!support our work|' +
      'support us|help us|chip in|become a supporter|contribute|give today|one-time gift|tax-deductible|' +
      '!your support makes all the difference|!please donate|!make a contribution|!we need your support|!if you can, please support|' +
      '!your donation allows us|=donate|=donate now|=donate today|=contribute|=support us|=give now|=become a supporter',
    subscription:
      '!subscribe now|!subscribe today|!off annual subscription|!to read the full story|!please subscribe to|!order reprints|digital access|!subscribers only|!subscribing to our|!for subscribers only|=for subscribers|=subscribe or log in|' +
      'subscribe|subscribe now|subscriber|subscribers|subscription|start your free trial|free trial|cancel anytime|' +
      '!already a subscriber|!subscribe to read|!subscribe to continue|!to continue reading|!unlimited access|!become a subscriber|' +
      '!this article is for subscribers|!subscriber-only|=subscribe|=subscribe now|=subscribe today|=gift this article|=gift article|' +
      '=become a member|!become a member',
    newsletter:
      '!newsletter promotion|!free weekly newsletter|!free daily newsletter|!breakfast briefing|!morning briefing newsletter|!join the mailing list|!join our mailing list|mailing list|!signing up to our newsletter|!receive newsletters|!receive emails containing|!get the latest updates|!this site is protected by recaptcha|!newsletter sign up|!newsletter sign-up|!to subscribe to this newsletter|!stay up to date with the stories|!pop your email|!select a newsletter|=news updates|=subscribe by email|' +
      'newsletter|newsletters|inbox|email address|e-mail address|sign up|our emails|email updates|daily briefing|email alerts|' +
      '!sign up for our|!sign up to our|!sign up for the|!sign up to the|!subscribe to our newsletter|!straight to your inbox|' +
      '!delivered to your inbox|!sent to your inbox|!in your inbox|!emailed about offers|!to your inbox|!enter your email|' +
      '!valid email address|!get our newsletter|!sign up for free|!our free newsletter|!by signing up|=sign up|=sign me up|=newsletter|' +
      '=newsletters|=breaking news emails|!news alerts and special reports|!weekday mornings|!meet your inbox|!daily newsletter|!weekly newsletter|=your email address|=email address|=email',
    registration:
      '!for access to this content|!log in or sign up|!sign up or log in|!add interests|!to save your interests|!create free account|!you are agreeing to|!sign in to access|=create free account|=log in or register|=sign in or register|' +
      'log in|login|sign in|register|registering|create an account|free account|your account|logged in|' +
      '!thank you for registering|!already have an account|!please log in|!log in to bookmark|!sign in to save|!create a free account|' +
      '!please refresh the page|!please refresh your browser|!to be automatically logged in|register for free|!bookmark this|' +
      '=log in|=sign in|=register|=register for free|=create a free account|=create account|=register now|=login|=bookmark|=bookmark popover|=removed from bookmarks',
    comments:
      '!post comment|!comment on this|!comment on this article|!comment on this story|!comments are not moderated|!will not be published|!comment via|community standards|!would you like to comment|!discuss or comment|!share and comment|!commenting is|!comment policy|!commenting policy|=post comment|=share your thoughts|=view comments|=read comments|=loading comments|=join the discussion|^leave a comment|' +
      'comment|comments|commenting|conversation|conversations|discussion|have your say|your thoughts|other readers|replies|' +
      '!join our commenting forum|!join thought-provoking conversations|!join the conversation|!join the discussion|!leave a comment|' +
      '!post a comment|!have your say in the comments|!let us know in the comments|!leave a reply|!see their replies|' +
      '!comments are closed|!comments and pings are currently closed|!what do you think?|!view comments|!read the comments|!show comments|!share your thoughts|' +
      '=comments|=comment|=discussion|=add comment|=add a comment|=most liked|=newest first|=oldest first|=reply|=no comments',
    notification:
      '!as an interest to stay up to date|!add interest|=add interest|!interests to stay|!news to your phone|!follow related authors|!you will be notified|' +
      'notifications|alerts|breaking news alerts|!turn on notifications|!enable notifications|!allow notifications|' +
      '!stay up to date with notifications|!notifications can be managed|!get notifications|!push notifications|!browser preferences|' +
      '!get alerts on|=notifications',
    app:
      'app|apps|!get the fox news app|on the go|news app|!mobile app|' +
      'our app|the app|app store|google play|!download our app|!download the app|!get the app|=click here to get the fox news app|!open in app|!available on the app store',
    social:
      'on youtube|!subscribe to our youtube|!share this story|!share it with|!share and republish|!email this story|!share this with|!see more sharing options|!share this page|!follow the author|=print this article|=email this story|=share story|=share this|=shares|=share link|=share this with|=share this page|=like this|=link is copied|^follow |^share this|^share with|' +
      'follow us|like us|on facebook|on twitter|on whatsapp|telegram channel|whatsapp channel|!follow us on|!like us on|!join us on|' +
      '!join our whatsapp|!follow us|!share it with a friend|!like this story|follow him on twitter|follow her on twitter|follow them on twitter|!make us preferred on google|!preferred source|!subscribe to our channel|=follow|=follow us',
    consent:
      'cookies|consent|!we use cookies|!accept cookies|!cookie policy|!cookie settings|!your consent|!accept all|' +
      '!to view this content|!allow and continue|=accept|=accept all|=manage preferences',
    survey:
      "!rate this story|!rate this item|!submit rating|!what's your reaction|!no votes yet|=please wait|=rate this|=thank you for your rating|!take the poll|!vote in our poll|tell us why you|=poll|" +
      '!take our survey|!take our poll|!answer our survey|!was this article helpful|!did you find this article|!rate this article|=vote',
    related:
      "=more videos|=more video|=our readers read next|=watch now|=explore further|=you can also check|=top videos|=related news|=read full article|=filed under|=editor's choice|=editors' picks|=editor's pick|=visual stories|=photostories|=videos|=read the full article|=read the original article|=next article|=previous article|=related coverage|=latest videos|=more coverage|=more on the story|=links|^more from|^more on|^more about|^more in|^read more|^related:|^previous article|^next article|!read the entire article|!for more stories like this|!check our news page|^what to read|^in this article|" +
      '=read more|=read more:|=read more...|=related|=related stories|=related articles|=related content|=related topics|=more about|' +
      '=more on this|=more on this story|=more on this topic|=recommended|=recommended for you|=most read|=most popular|=trending|' +
      '=see also|=also read|=read next|=up next|=you may also like|=you might also like|=more stories|=more from|=latest news|' +
      "=top stories|=editor's picks|=don't miss|=in this story|=topics|=tags|=explore more|=keep reading|=popular|=latest|=show all|" +
      '=related video|=related coverage|=related posts|=you might like|=more stories like this one|=more stories like this|=featured|=on this topic|=in case you missed it|=icymi|=read the full story|=full story|=other stories|=more|=see more|=also on rt.com|!by clicking here|=recent articles|=popular this week|=also read|=watch next|=what to read next|=more like this|=more news|=latest stories|=more in|=the latest',
    advert:
      '!may earn commission|!may earn a commission|!earn an affiliate commission|!receive a small commission|!receive an affiliate commission|=promoted content|=promoted stories|=around the web|=from the web|=from our partners|=sponsored links|=ad feedback|=shop now|=you may like|=paid post|=sponsored stories|!your ad here|!ad block users|!disable your ad blocker|!disable your adblocker|ad blocker|' +
      '=advertisement|=advertisements|=advert|=ad|=ads|=sponsored|=sponsored content|=promoted|=article continues below|' +
      '=article continues below advertisement|=story continues below|=story continues below advertisement|=continue reading below|' +
      '=advertisement - scroll to continue|=scroll to continue|=paid content|=partner content|=loading|=continue reading the main story|=continue reading|=skip advertisement|!article continues after ad|' +
      '!story continues after this ad|!article continues below',
    'correction-contact':
      '!contact the writer|!contact the reporter|!report error|!report a typo|!letters to the editor|!submit a news tip|!corrections and clarifications|email us at|emailing us at|!for media inquiries|!mail the editor|!journalistic standards|!feedback to editors|!report a technical issue|=report error|=report an error|=feedback|=send feedback|=error report|=contact us|^you can email|' +
      '!do you have a story|!got a story|!got a tip|!get in touch with our news team|!get in touch at|!we want to hear from you|!we want to hear what you think|!submit a letter to the editor|!have a tip|!send us your story|!email the newsroom|!report an error|!contact the newsroom|' +
      '!know something we should|!suggest a correction|!report a correction|!send tips to',
  },
};
