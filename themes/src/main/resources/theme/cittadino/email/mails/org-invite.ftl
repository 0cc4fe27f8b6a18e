<@mail.say msg("orgInviteAsk", organization.name) />
<@mail.act msg("orgInviteDo") />
<@mail.say msg("orgInviteNotYou") />
