<#import "template.ftl" as mail>
<@mail.emailLayout><#include "../mails/event-remove_credential.ftl"></@mail.emailLayout>
