<#import "template.ftl" as mail>
<@mail.emailLayout><#include "../mails/org-invite.ftl"></@mail.emailLayout>
